import { z } from 'zod';
import type { Day } from '../clock/day.ts';
import { CERTAINTIES, dueOn, type Fact, factFreshness, VOLATILITIES } from './facts.ts';
import { FACT_SECTIONS, type Guide } from './guide.ts';
import { occupationsOf } from './occupations.ts';

/** The facts of all guides as data, for whoever reads them with a program. */
export const openFactsSchema = z.object({
  /** Where the JSON schema of this file is. */
  $schema: z.url(),
  name: z.string(),
  license: z.literal('https://creativecommons.org/licenses/by/4.0/'),
  /** How to name us, as the license asks. */
  citeAs: z.string(),
  madeOn: z.iso.date(),
  certainties: z.record(z.enum(CERTAINTIES), z.string()),
  facts: z.array(
    z.object({
      id: z.string(),
      page: z.url(),
      guide: z.string(),
      occupations: z.array(z.object({ soc: z.string().regex(/^\d{2}-\d{4}$/), title: z.string() })),
      section: z.enum(FACT_SECTIONS),
      about: z.string(),
      label: z.string(),
      /** Null where nobody has settled it: then `ask` says who knows. */
      value: z.string().nullable(),
      note: z.string().nullable(),
      ask: z.string().nullable(),
      askedOn: z.iso.date().nullable(),
      source: z.object({ name: z.string(), url: z.url().nullable(), date: z.string().nullable() }),
      checkedOn: z.iso.date(),
      dueOn: z.iso.date(),
      isOverdue: z.boolean(),
      certainty: z.enum(CERTAINTIES),
      volatility: z.enum(VOLATILITIES),
    }),
  ),
});
export type OpenFacts = z.output<typeof openFactsSchema>;

const MEANING = {
  A: 'The official text was seen, or two independent sources agree',
  B: 'One credible source, or an official one more than two years old',
  C: 'Second-hand, old or cut off: no value is given',
  X: 'Sources conflict, or there is none: no value is given',
} as const;

/** One fact as data. What is not settled has no value here either, as on the page. */
function openFact(
  guide: Guide,
  section: OpenFacts['facts'][number]['section'],
  about: string,
  fact: Fact,
  siteUrl: string,
  today: Day,
) {
  const { _key, label, value, note, ask, askedOn, sourceName, sourceUrl, sourceDate, checkedOn } = fact;
  const freshness = factFreshness(fact, today);
  return {
    id: `${guide.slug}/${_key}`,
    page: new URL(`/guides/${guide.slug}/`, siteUrl).href,
    ...{ guide: guide.slug, occupations: [...occupationsOf(guide)], section, about, label },
    value: freshness === 'uncertain' ? null : (value ?? null),
    note: note ?? null,
    ask: freshness === 'uncertain' ? (ask ?? guide.authority) : null,
    askedOn: askedOn ?? null,
    source: { name: sourceName, url: sourceUrl ?? null, date: sourceDate ?? null },
    ...{ checkedOn, dueOn: dueOn(fact), isOverdue: freshness === 'overdue' },
    ...{ certainty: fact.certainty, volatility: fact.volatility },
  };
}

/** The facts of guides, in the order of their pages, with what it takes to cite and to check them. */
export function openFacts(
  guides: readonly Guide[],
  { programName, siteUrl, today }: { programName: string; siteUrl: string; today: Day },
): OpenFacts {
  const facts = guides.flatMap((guide) =>
    FACT_SECTIONS.flatMap((section) =>
      guide[section].flatMap(({ title, facts: known }) =>
        known.map((fact) => openFact(guide, section, title, fact, siteUrl, today)),
      ),
    ),
  );
  return {
    $schema: new URL('/facts.schema.json', siteUrl).href,
    name: `${programName}: facts of the career pathway guides`,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    citeAs: `${programName}, ${new URL('/guides/', siteUrl).href}, checked on the day named with each fact`,
    ...{ madeOn: today, certainties: MEANING, facts },
  };
}
