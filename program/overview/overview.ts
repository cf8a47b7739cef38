import { type Journey, journeysOf } from '../journeys/journeys.ts';
import type { ProgramRecords } from '../journeys/records.ts';
import { type Chain, chainsOf, type DepthCount } from './chains.ts';
import { type ConnectorLoad, connectorLoads } from './connectors.ts';
import { type Choice, funnelOf, type Group, type Grouping, groupsOf, isChosen, type Step } from './funnel.ts';
import { type OutcomesAt, outcomesOf } from './outcomes.ts';
import { type Wait, waitsOf } from './waits.ts';

/** The figures of the people chosen. */
export interface Overview {
  people: number;
  funnel: Step[];
  groups: Group[];
  waits: Wait[];
  outcomes: OutcomesAt[];
}

/** What there is to choose from, in the order to show it. */
export interface Choices {
  months: string[];
  fields: string[];
  partners: string[];
}

/** What does not depend on whom one chooses: connectors meet anyone, and chains run through all. */
export interface Everyone {
  connectors: ConnectorLoad[];
  chains: Chain[];
  depths: DepthCount[];
  choices: Choices;
  journeys: Journey[];
}

/** Reads everyone once; each choice is then counted from it. */
export function everyoneIn(records: ProgramRecords, now: Date, timeZone: string): Everyone {
  const journeys = journeysOf(records, timeZone);
  const different = (values: string[]) => [...new Set(values)].filter(Boolean).sort();
  return {
    ...chainsOf(records),
    connectors: connectorLoads(records, now, timeZone),
    choices: {
      months: different(journeys.map(({ month }) => month)).reverse(),
      fields: different(journeys.map(({ field }) => field)),
      partners: different(journeys.map(({ partner }) => partner)),
    },
    journeys,
  };
}

/** The figures of those chosen, compared by month, field or partner. */
export function overviewOf(
  { matches }: ProgramRecords,
  { journeys }: Everyone,
  choice: Choice,
  by: Grouping,
  now: Date,
): Overview {
  const chosen = journeys.filter((journey) => isChosen(journey, choice));
  const ids = new Set(chosen.map(({ participant }) => participant._id));
  // A match whose participant was erased counts where nobody is left out.
  const isEveryone = Object.values(choice).every((value) => value === undefined);
  const theirs = isEveryone ? matches : matches.filter(({ participant }) => ids.has(participant));
  return {
    people: chosen.length,
    funnel: funnelOf(chosen),
    groups: groupsOf(chosen, by),
    waits: waitsOf(chosen, theirs, now),
    outcomes: outcomesOf(theirs),
  };
}
