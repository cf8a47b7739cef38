import { agreedEntry } from '../../../emails/source/coffee.ts';
import type { CoffeeView } from '../../../forms/coffee/coffeePage.tsx';
import type { FilledForm } from '../../../forms/fields/filledForm.ts';
import { calendarOf } from '../../../program/clock/calendar.ts';
import { googlePage, outlookPage } from '../../../program/clock/calendarPages.ts';
import { mayOfferInReturn } from '../../../program/coffee/agree.ts';
import { type Coffee, coffeeIn, coffeeSpan } from '../../../program/coffee/coffee.ts';
import { openTimes, pickBy } from '../../../program/coffee/times.ts';
import type { Settings } from '../../../program/content/settings.ts';
import { fullName } from '../../../program/fullName.ts';
import type { Teller } from '../../../program/matches/told.ts';
import { isLeftOut } from '../../../program/trial/arms.ts';
import { othersOf } from '../matches/coffeeParts.ts';
import type { Pair } from '../people.ts';

/** Where a page stands: whose it is, its address, and what was typed into it. */
export interface CoffeeReading {
  by: Teller;
  path: string;
  /** The page that prepares for the coffee, behind the same link. */
  prepare: string;
  /** The page for a participant who cannot reach the connector, behind the same link. */
  reach: string;
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
  { language, isTable }: { language: Pair['participant']['language']; isTable: boolean },
) {
  const { programName } = settings;
  const entry = agreedEntry(coffee, { programName, language, uid: '', isTable });
  if (!entry) return undefined;
  return { file: `${path}?${AS_FILE}`, google: googlePage(entry), outlook: outlookPage(entry) };
}

/** The way to the page that prepares; nothing where a comparison of pages leaves it out. */
const preparedBy = ({ match, participant }: Pair, { by, prepare, settings }: CoffeeReading) =>
  by === 'participant' && isLeftOut('prepare', match, participant, settings.trials) ? undefined : prepare;

/** What the page says where the two have not been left to find a time, or have found one. */
function openView(pair: Pair, coffee: Coffee, reading: CoffeeReading): CoffeeView {
  const { by, settings, now, filled } = reading;
  const { participant, connector } = pair;
  const other = fullName(by === 'connector' ? participant : connector);
  const { zone, place, minutes, at } = coffee;
  const isTable = Boolean(pair.match.table);
  const shared = { by, other, zone, place, filled, isTable };
  const { language } = by === 'connector' ? connector : participant;
  const calendars = calendarsOf(coffee, reading, { language, isTable });
  if (coffee.state === 'agreed' && at && calendars) {
    const span = coffeeSpan({ at, minutes });
    return {
      ...shared,
      state: span.to <= now ? 'past' : by === 'participant' && coffee.invitedLater ? 'picked' : 'agreed',
      span,
      calendars,
      prepare: preparedBy(pair, reading),
    };
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
  const isTable = Boolean(match.table);
  if (match.status !== 'introduced' || !coffee || coffee.state === 'off') return { state: 'off', isTable };
  if (coffee.state !== 'writing') return openView(pair, coffee, reading);
  const other = reading.by === 'connector' ? participant : connector;
  const { by, reach } = reading;
  const prepare = preparedBy(pair, reading);
  return {
    ...{ state: coffee.stuckAt ? 'stuck' : 'writing', other: fullName(other), address: other.email, prepare },
    reach: by === 'participant' ? reach : undefined,
  };
}
