import { calendarOf } from '../../../program/clock/calendar.ts';
import { writing } from '../../../program/coffee/agree.ts';
import { type Coffee, coffeeIn } from '../../../program/coffee/coffee.ts';
import { metQuestionDue, reminderDue, silenceDue } from '../../../program/coffee/due.ts';
import { remark } from '../../../program/history.ts';
import type { Environment } from '../../environment.ts';
import { type Access, alone } from '../access.ts';
import { programLake } from '../lake.ts';
import { toSide } from '../letters/matchLetters.ts';
import { readPair } from '../people.ts';
import { retryOnConflict, transition } from '../transition.ts';
import { sidesOf } from './coffeeParts.ts';
import { agreementKey, introductions } from './coffees.ts';

/**
 * Does what is due about a coffee, once: where nobody picked a time the two are put in touch by email, the day before both
 * are reminded, and in the evening both are asked whether they met. Gives the ids of the letters it queued.
 */
export function tendCoffee(
  env: Environment,
  matchId: string,
  now: Date,
  { records, settings, write }: Access = alone(env),
): Promise<string[]> {
  return retryOnConflict(async () => {
    const [pair, set] = await Promise.all([readPair(records, matchId), settings()]);
    const { match } = pair;
    const coffee = coffeeIn(match);
    if (match.status !== 'introduced' || !coffee) return [];
    const at = now.toISOString();
    const toBoth = (kind: 'coffee-reminder' | 'coffee-met') =>
      sidesOf(match).map((side) => toSide(pair, side, kind, now, agreementKey(coffee)));
    const keep = async (
      next: Coffee,
      letters: ReturnType<typeof toBoth>,
      moves: ReturnType<typeof remark>[] = [],
      set = {},
    ) => {
      const transaction = programLake(env)
        .transaction()
        .patch(match._id, transition(match, moves, { coffee: next, ...set }));
      for (const letter of letters) transaction.createIfNotExists(letter);
      await write(transaction);
      return letters.map(({ _id }) => _id);
    };
    if (silenceDue(coffee, now, calendarOf(set))) {
      const next = writing(coffee, now, 'silence');
      const line = remark({ at: now, who: 'program', note: 'coffee-writing' });
      return keep(next, introductions(pair, next, now), [line]);
    }
    if (metQuestionDue(coffee, now, set.timeZone))
      return keep({ ...coffee, metAskedAt: at }, toBoth('coffee-met'), [], { followUpAskedAt: at });
    if (reminderDue(coffee, now)) return keep({ ...coffee, remindedAt: at }, toBoth('coffee-reminder'));
    return [];
  });
}
