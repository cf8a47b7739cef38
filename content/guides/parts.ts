import type { StoredFact } from '../facts.ts';
import { richText, type TextBlock } from '../portableText.ts';

interface Step {
  decides: string;
  /** The page or form on which the step is taken: its name and its address. */
  link: readonly [linkName: string, linkUrl: string];
  body: TextBlock[];
  facts: StoredFact[];
  need: string[];
  meanwhile: string[];
}

/** A step of the path: what to do, and as much of the rest as there is to say. */
export function step(
  _key: string,
  title: string,
  {
    link,
    ...rest
  }: Pick<Step, 'decides' | 'body'> & Partial<Pick<Step, 'link' | 'facts' | 'need' | 'meanwhile'>>,
) {
  const page = link && { linkName: link[0], linkUrl: link[1] };
  return { _type: 'guideStep', _key, title, ...page, facts: [], need: [], meanwhile: [], ...rest } as const;
}

/** One entry of a section, its text as lines for `richText`. */
export function item(_key: string, title: string, text: string[], facts: StoredFact[] = []) {
  return { _type: 'guideItem', _key, title, body: richText(...text), facts } as const;
}

/** An official word, and what it means in a plain sentence. */
export function term(_key: string, name: string, meaning: string) {
  return { _type: 'guideTerm', _key, term: name, meaning } as const;
}
