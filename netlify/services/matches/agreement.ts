import { momentAt } from '../../../program/clock/wallTime.ts';
import { dayOf } from '../../../program/clock/zone.ts';
import { agreedByThemselves, writing } from '../../../program/coffee/agree.ts';
import { type Coffee, coffeeIn, USUAL_MINUTES } from '../../../program/coffee/coffee.ts';
import { overlap } from '../../../program/coffee/times.ts';
import { remark } from '../../../program/history.ts';
import type { ToldOf, ToldRefusal } from '../../../program/matches/told.ts';
import { toConnector, toParticipant } from '../letters/matchLetters.ts';
import type { Effect, Saying, Work } from './actOnMatch.ts';
import { keepAgreed, othersOf } from './coffeeParts.ts';
import { agreementKey } from './coffees.ts';

type ToldAgreed = ToldOf<'agreed'>;
type Agreed = { coffee: Coffee | undefined; isNew: boolean } | { refused: ToldRefusal };

/**
 * Only the day was told. No time is on offer any more. Where another day stands in two calendars the hour is needed: nobody
 * is left with a meeting that is not.
 */
function onDay({ pair, now, timeZone }: Work, on: string): Agreed {
  const before = coffeeIn(pair.match);
  if (before?.state === 'agreed') {
    const isThatDay = before.at && dayOf(new Date(before.at), timeZone) === on;
    if (isThatDay) return { coffee: before, isNew: false };
    return { refused: pair.match.table ? 'not-open' : 'hour-needed' };
  }
  return { coffee: before?.state === 'offered' ? writing(before, now, 'wish') : before, isNew: false };
}

/** The hour was told too: as when one of the two had picked it. The hour of a table is not one guest's to move. */
function atHour({ pair, now, timeZone }: Work, { on, hour, where, from }: ToldAgreed): Agreed {
  const before = coffeeIn(pair.match);
  const at = momentAt(on, hour, timeZone);
  if (!at) return { refused: 'hour-needed' };
  if (pair.match.table) return { refused: 'not-open' };
  const minutes = before?.minutes ?? USUAL_MINUTES;
  const meeting = { at: at.toISOString(), minutes };
  if (othersOf(pair).some((other) => overlap(other, meeting))) return { refused: 'hour-taken' };
  const place = where.trim() ? { place: { kind: 'place' as const, text: where.trim() } } : {};
  const coffee = agreedByThemselves(before, from, { at, minutes, zone: timeZone, ...place }, now);
  return { coffee, isNew: coffee !== before };
}

/** What follows from a day, or an hour, that the two agreed on by themselves and told staff. */
export function agreement(work: Work, saying: Saying, told: ToldAgreed): Effect<string> {
  const { pair, now } = work;
  if (pair.match.status !== 'introduced') return { state: 'used', refused: 'not-open' };
  const agreed = told.hour === '' ? onDay(work, told.on) : atHour(work, told);
  if ('refused' in agreed) return { state: 'used', refused: agreed.refused };
  const { coffee, isNew } = agreed;
  const line = remark({ at: now, ...saying.actor(told.from), note: told.what });
  if (coffee && isNew) keepAgreed(work, coffee);
  return {
    state: 'kept',
    moves: [line],
    set: { agreedOn: told.on, ...(coffee && { coffee }) },
    letters:
      coffee && isNew
        ? [
            toParticipant(pair, 'coffee-set-participant', now, agreementKey(coffee)),
            toConnector(pair, 'coffee-set-connector', now, agreementKey(coffee)),
          ]
        : [],
  };
}
