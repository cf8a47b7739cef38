import { googlePage, outlookPage } from '../../../emails/calendar/calendarPages.ts';
import { agreedEntry } from '../../../emails/source/coffee.ts';
import type { CoffeeView } from '../../../forms/coffee/coffeePage.tsx';
import type { FilledForm } from '../../../forms/fields/filledForm.ts';
import { calendarOf } from '../../../program/clock/calendar.ts';
import { mayOfferInReturn } from '../../../program/coffee/agree.ts';
import { type Coffee, coffeeIn, coffeeSpan } from '../../../program/coffee/coffee.ts';
import { openTimes, pickBy } from '../../../program/coffee/times.ts';
import type { Settings } from '../../../program/content/settings.ts';
import { fullName } from '../../../program/fullName.ts';
import type { Teller } from '../../../program/matches/told.ts';
import { othersOf } from '../matches/coffeeParts.ts';
import type { Pair } from '../people.ts';

/** Where a page stands: whose it is, its address, and what was typed into it. */
export interface CoffeeReading {
  by: Teller;
  path: string;
  settings: Settings;
  now: Date;
  filled?: FilledForm | undefined;
}

/** What is in the query of a page that gives the meeting as a file. */
export const AS_FILE = 'calendar';

const shownTimes = (times: Coffee['times'], minutes: number) =>
  times.map(({ _key: key, at }) => ({ key, span: coffeeSpan({ at, minutes }) }));

/** The pages that take the meeting into a calendar. */
function calendarsOf(
  coffee: Coffee,
  { path, settings }: CoffeeReading,
  language: Pair['participant']['language'],
) {
  const entry = agreedEntry(coffee, { programName: settings.programName, language, uid: '' });
  if (!entry) return undefined;
  return { file: `${path}?${AS_FILE}`, google: googlePage(entry), outlook: outlookPage(entry) };
}

/** What the page says where the two have not been left to find a time, or have found one. */
function openView(pair: Pair, coffee: Coffee, reading: CoffeeReading): CoffeeView {
  const { by, settings, now, filled } = reading;
  const { participant, connector } = pair;
  const other = fullName(by === 'connector' ? participant : connector);
  const { zone, place, minutes, at } = coffee;
  const shared = { by, other, zone, place, filled };
  const reader = by === 'connector' ? connector : participant;
  const calendars = calendarsOf(coffee, reading, reader.language);
  if (coffee.state === 'agreed' && at && calendars) {
    const span = coffeeSpan({ at, minutes });
    return { ...shared, state: span.to <= now ? 'past' : 'agreed', span, calendars };
  }
  const offer = { ...shared, pickBy: pickBy(coffee, calendarOf(settings)) };
  if (coffee.offeredBy === by)
    return { ...offer, state: 'waiting', times: shownTimes(coffee.times, minutes) };
  const times = shownTimes(openTimes(coffee, othersOf(pair), now), minutes);
  const mayOffer = mayOfferInReturn(coffee);
  return { ...offer, state: times.length > 0 ? 'pick' : 'none-left', times, mayOffer };
}

/** What one of the two sees of their coffee as it stands. */
export function coffeeView(pair: Pair, reading: CoffeeReading): CoffeeView {
  const { match, participant, connector } = pair;
  const coffee = coffeeIn(match);
  if (match.status === 'met' || match.status === 'closed') return { state: 'over' };
  if (match.status !== 'introduced' || !coffee || coffee.state === 'off') return { state: 'off' };
  if (coffee.state !== 'writing') return openView(pair, coffee, reading);
  const other = reading.by === 'connector' ? participant : connector;
  return { state: coffee.stuckAt ? 'stuck' : 'writing', other: fullName(other), address: other.email };
}
