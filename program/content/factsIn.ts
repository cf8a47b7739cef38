import { z } from 'zod';
import { CERTAINTIES, VOLATILITIES } from './facts.ts';

const checkable = z.object({
  /** A value in a field of its own has no key: its path names it. */
  _key: z.string().nullish(),
  _type: z.string(),
  label: z.string().nullish(),
  /** A block that is checked as a whole, as a chart is, has a title instead of a label. */
  title: z.string().nullish(),
  value: z.string().nullish(),
  note: z.string().nullish(),
  ask: z.string().nullish(),
  askedOn: z.string().nullish(),
  sourceName: z.string().nullish(),
  sourceUrl: z.string().nullish(),
  checkedOn: z.iso.date(),
  certainty: z.enum(CERTAINTIES).nullish(),
  volatility: z.enum(VOLATILITIES),
});
/** A fact as it is found: by its own key, or by the path of its field. */
export type Checkable = z.output<typeof checkable> & { _key: string };

/** A fact in a document, or a block checked as one is: where it stands, and the headings over it. */
export interface FoundFact {
  fact: Checkable;
  /** As Sanity writes a path: `steps[_key=="a"].facts[_key=="b"]`. */
  path: string;
  /** The headings between the document and the fact, the outermost first. */
  within: string[];
}

const keyed = z.looseObject({ _key: z.string() });
const headed = z.looseObject({ title: z.string() });

/**
 * Every fact and chart of a document, wherever it stands, that is whole enough to be checked. The walk knows nothing
 * of guides, articles and blocks, so that a new kind of section cannot be forgotten.
 */
export function factsIn(document: unknown): FoundFact[] {
  return within(document, '', []);
}

function within(value: unknown, path: string, headings: string[]): FoundFact[] {
  if (Array.isArray(value)) {
    return value.flatMap((member) => {
      const named = keyed.safeParse(member);
      return named.success ? within(member, `${path}[_key=="${named.data._key}"]`, headings) : [];
    });
  }
  if (typeof value !== 'object' || value === null) return [];
  const found = checkable.safeParse(value);
  if (found.success)
    return [{ fact: { ...found.data, _key: found.data._key ?? path }, path, within: headings }];
  const heading = path === '' ? undefined : headed.safeParse(value).data?.title;
  return Object.entries(value).flatMap(([name, inner]) =>
    within(inner, path ? `${path}.${name}` : name, heading ? [...headings, heading] : headings),
  );
}

/** What a fact is called in lists: its label and value; a value that has its own field has no label. */
export function factName({ label, title, value }: Checkable): string {
  return [label ?? title, value].filter(Boolean).join(': ') || 'Fact without a label';
}
