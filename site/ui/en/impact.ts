import { DEFINITIONS, type Definition } from '../../../program/impact/definitions.ts';
import type { StageKey } from '../../../program/impact/impact.ts';

const stages: Record<StageKey, Definition> = DEFINITIONS;

/** Words of the page that shows what came of the program, in English. */
export const impact = {
  title: 'What came of it',
  lead: 'Numbers of the program in {city}, with what each of them means. We also say what we do not know.',
  none: 'No numbers are published yet',
  noneText:
    'The program counts from its first day. The numbers will stand here: how many people signed up, met a Connector and found work.',
  asOf: 'Counted on {date}. The numbers are counted anew each day, over the whole time of the program.',
  groups: {
    people: 'The way of the participants',
    outcomes: 'What came of the meetings',
    connectors: 'Connectors',
    referrals: 'Contacts',
  },
  columns: {
    what: 'What we count',
    count: 'Number',
    of: 'Of',
    unknown: 'Unknown',
    responseRate: 'We know of',
  },
  ofWords: 'Of: {of}.',
  hidden: 'not shown',
  notes: [
    '“Not shown”: the number is fewer than 5, or it would tell another number that is fewer than 5. So nobody can be recognized.',
    'A number changes only when five people or more have changed it. So nobody can be recognized by comparing two days.',
    '“Unknown”: nobody has told us. We do not guess. “We know of”: the part of whom somebody has told us.',
    'What people tell us is not checked. Nobody can say what would have happened without the program.',
  ],
  stages,
};

export type ImpactWords = typeof impact;
