import { z } from 'zod';
import { dayOf } from '../clock/zone.ts';
import { coffeeIn, coffeeSpan, USUAL_MINUTES } from '../coffee/coffee.ts';
import { kindWordsIn, mayGiveKindWords } from '../kindWords/kindWords.ts';
import { matchSchema, OUTCOMES, type Outcome } from '../matches/match.ts';

/** What of a match a connector reads again: of people whom they were asked about and did not meet, only that they wait for an answer. */
export const connectorMatchSchema = matchSchema
  .pick({
    status: true,
    participant: true,
    askedAt: true,
    answerBy: true,
    introducedAt: true,
    agreedOn: true,
    coffee: true,
    outcomes: true,
    table: true,
    metOn: true,
    kindWords: true,
  })
  .extend({ _id: z.string() });
export type ConnectorMatch = z.output<typeof connectorMatchSchema>;

/** How a coffee stands: a time is to be found, it is to come, it is to be told of, they met, they did not, or it is over. */
export type CoffeeStanding = 'to-agree' | 'to-come' | 'to-tell' | 'met' | 'not-met' | 'over';

export interface ConnectorCoffee {
  /** The ids of the match, and of whom the connector was introduced to. */
  match: string;
  participant: string;
  standing: CoffeeStanding;
  /** The moment, or the day (YYYY-MM-DD), of the coffee; until there is one, that of the introduction. */
  on: Date | string;
  minutes: number;
  /** The table at which they met beside others: it lasts once for all at it. */
  table: string | undefined;
}

const wasIntroduced = ({ status, introducedAt }: ConnectorMatch) =>
  Boolean(introducedAt) && ['introduced', 'met', 'not-met', 'closed'].includes(status);

function standingOf(
  match: ConnectorMatch,
  now: Date,
  timeZone: string,
): Pick<ConnectorCoffee, 'standing' | 'on'> {
  const { status, metOn, agreedOn, introducedAt } = match;
  const coffee = coffeeIn(match);
  const agreed =
    coffee?.state === 'agreed' && coffee.at ? coffeeSpan({ ...coffee, at: coffee.at }) : undefined;
  const introduced = new Date(introducedAt ?? 0);
  if (status === 'met' || (status === 'closed' && metOn))
    return { standing: 'met', on: metOn ?? agreed?.from ?? agreedOn ?? introduced };
  if (status === 'not-met') return { standing: 'not-met', on: introduced };
  if (status === 'closed') return { standing: 'over', on: introduced };
  if (agreed) return { standing: agreed.to > now ? 'to-come' : 'to-tell', on: agreed.from };
  if (agreedOn) return { standing: agreedOn >= dayOf(now, timeZone) ? 'to-come' : 'to-tell', on: agreedOn };
  return { standing: 'to-agree', on: introduced };
}

const dayIn = (on: Date | string, timeZone: string) => (typeof on === 'string' ? on : dayOf(on, timeZone));

/** The coffees of a connector, the latest first. Introductions that staff called off are none. */
export function connectorCoffees(
  matches: readonly ConnectorMatch[],
  now: Date,
  timeZone: string,
): ConnectorCoffee[] {
  return matches
    .filter(wasIntroduced)
    .map((match) => ({
      match: match._id,
      participant: match.participant._ref,
      minutes: coffeeIn(match)?.minutes ?? USUAL_MINUTES,
      table: match.table?._ref,
      ...standingOf(match, now, timeZone),
    }))
    .sort((one, other) => (dayIn(one.on, timeZone) < dayIn(other.on, timeZone) ? 1 : -1));
}

/**
 * From how many answers on a connector reads what came of the people they met: of one or two it could be told who said
 * it, and each was promised that this is theirs to tell.
 */
const FEWEST_ANSWERS = 3;

/** What came of a connector's people, in numbers. `outcomes` only where there are enough answers. */
export interface ConnectorResults {
  introduced: number;
  met: number;
  contacts: number;
  outcomes: { outcome: Outcome; count: number }[] | undefined;
}

/** What people let a connector read, the latest first, with the ids of who they are. */
export const kindWordsFor = (matches: readonly ConnectorMatch[]) =>
  matches
    .flatMap((match) => {
      const words = mayGiveKindWords(match) ? kindWordsIn(match) : undefined;
      return words ? [{ participant: match.participant._ref, ...words }] : [];
    })
    .sort((one, other) => other.allowedAt.localeCompare(one.allowedAt));

/** What came of it, by the last answer of each. `contacts` is how many the connector has named. */
export function connectorResults(matches: readonly ConnectorMatch[], contacts: number): ConnectorResults {
  const introduced = matches.filter(wasIntroduced);
  const answers = introduced.flatMap(({ outcomes }) => {
    const last = outcomes.findLast(({ outcome }) => outcome);
    return last?.outcome ? [last.outcome] : [];
  });
  const counts = OUTCOMES.map((outcome) => ({
    outcome,
    count: answers.filter((answer) => answer === outcome).length,
  }));
  return {
    introduced: introduced.length,
    met: introduced.filter(({ status, metOn }) => status === 'met' || (status === 'closed' && metOn)).length,
    contacts,
    outcomes: answers.length >= FEWEST_ANSWERS ? counts.filter(({ count }) => count > 0) : undefined,
  };
}
