import { z } from 'zod';
import type { FirstJobs } from '../../forms/prepare/FirstJob.tsx';
import { DEFAULT_LANGUAGE, type Language } from '../../locales/locales.ts';
import type { Day } from '../../program/clock/day.ts';
import { factFreshness, factSchema } from '../../program/content/facts.ts';
import { FIRST_JOBS_ID } from '../../program/content/guide.ts';
import { writtenIn } from '../../program/content/translation.ts';
import type { Field } from '../../program/fields.ts';
import { localizedPath } from '../../program/languages.ts';
import { listOf } from '../../program/stored.ts';
import type { Environment } from '../environment.ts';
import { errorName, log } from '../log.ts';
import { TIMEOUTS_MS, withTimeout } from '../withTimeout.ts';
import { contentLake } from './lake.ts';

/** How many kinds of work a page has room for. The guide has them all. */
const MOST_JOBS = 4;

const QUERY = `*[_type == "guide" && field == $field] | order(_id asc){language, "slug": slug.current, "jobs": unlicensedJobs[]{title, facts}}`;

const guidesSchema = z.array(
  z.object({
    language: writtenIn,
    slug: z.string(),
    jobs: listOf(z.object({ title: z.string(), facts: listOf(factSchema) })),
  }),
);

type FieldGuide = z.output<typeof guidesSchema>[number];

/** In turns: the first of each list, then the second of each. */
function inTurns<Item>(lists: readonly (readonly Item[])[]): Item[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) =>
    lists.flatMap((list) => list.slice(turn, turn + 1)),
  ).flat();
}

/** The guides in the language asked for where any is, else the English ones. */
function inOneLanguage(guides: readonly FieldGuide[], language: Language): FieldGuide[] {
  const asked = guides.filter((one) => one.language === language);
  return asked.length > 0 ? asked : guides.filter((one) => one.language === DEFAULT_LANGUAGE);
}

/**
 * What the published guides of a field say of work that people begin with, in the language asked for where they are
 * translated, with those facts that may be printed as a value on `today`. A field of several professions has a guide for
 * each: then they take turns, and the way on is the list of guides. Nothing where there is no guide, or the Content Lake does
 * not say in time: the page goes on without.
 */
export async function readFirstJobs(
  env: Environment,
  field: Field,
  language: Language,
  today: Day,
): Promise<FirstJobs | undefined> {
  try {
    const asked = contentLake(env).fetch(QUERY, { field });
    const all = guidesSchema.parse(await withTimeout(TIMEOUTS_MS.contact, asked));
    const guides = inOneLanguage(all, language).filter(({ jobs }) => jobs.length > 0);
    const [first] = guides;
    if (!first) return undefined;
    const page = guides.length > 1 ? '/guides/' : `/guides/${first.slug}/`;
    const jobs = inTurns(guides.map((guide) => guide.jobs)).filter(
      ({ title }, index, every) => every.findIndex((one) => one.title === title) === index,
    );
    return {
      href: `${localizedPath(page, language)}${guides.length > 1 ? '' : `#${FIRST_JOBS_ID}`}`,
      language: first.language,
      jobs: jobs.slice(0, MOST_JOBS).map(({ title, facts }) => ({
        title,
        facts: facts.filter((fact) => factFreshness(fact, today) === 'stands'),
      })),
    };
  } catch (error) {
    log('first-jobs', { error: errorName(error) });
    return undefined;
  }
}
