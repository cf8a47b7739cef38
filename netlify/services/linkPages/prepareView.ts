import { introductionOf } from '../../../emails/source/match.ts';
import { answerRows, keptIn } from '../../../forms/answerRows.ts';
import type { FilledForm } from '../../../forms/fields/filledForm.ts';
import {
  concealedOf,
  isShownAfterYes,
  ownShown,
  SHOWN,
  writtenAmong,
} from '../../../forms/learn-more/shown.ts';
import { naming } from '../../../forms/offeredFields.ts';
import type { FirstJobs } from '../../../forms/prepare/FirstJob.tsx';
import type { PrepareView } from '../../../forms/prepare/preparePage.tsx';
import type { AgreedCoffee } from '../../../forms/prepare/sheets.ts';
import type { Language } from '../../../locales/locales.ts';
import { calendarOf } from '../../../program/clock/calendar.ts';
import { coffeeIn, coffeeSpan } from '../../../program/coffee/coffee.ts';
import { languageBetween, mayPrepare, reachesParticipant } from '../../../program/coffee/preparing.ts';
import type { Settings } from '../../../program/content/settings.ts';
import { localizedPath } from '../../../program/languages.ts';
import type { Teller } from '../../../program/matches/told.ts';
import { isLeftOut } from '../../../program/trial/arms.ts';
import type { Pair } from '../people.ts';

export interface PrepareReading {
  by: Teller;
  /** The language that is read. */
  language: Language;
  settings: Settings;
  now: Date;
  guide: FirstJobs | undefined;
  filled?: FilledForm | undefined;
}

function agreedIn(match: Pair['match']): AgreedCoffee | undefined {
  const coffee = coffeeIn(match);
  if (coffee?.state !== 'agreed' || !coffee.at) return undefined;
  const { at, minutes, zone, place } = coffee;
  return { span: coffeeSpan({ at, minutes }), zone, place };
}

/** What a participant allowed a connector to read, as answers; how to reach them only once both have agreed. */
function answersFor({ match, participant }: Pair, language: Language, settings: Settings) {
  const mayReach = reachesParticipant(match);
  const shown = [
    ...naming(SHOWN['before-yes'], settings),
    ...SHOWN['after-yes'].filter(
      ({ name }) =>
        name === 'aboutMe' || (name === 'phone' && mayReach && isShownAfterYes(name, participant)),
    ),
  ];
  const own = [...ownShown(settings, 'before-yes'), ...ownShown(settings, 'after-yes')];
  const written = mayReach ? [] : writtenAmong(own);
  const conceal = concealedOf(participant);
  const rows = answerRows(
    'learn-more',
    [...shown, ...own],
    keptIn([...shown, ...own], participant),
    language,
    'about',
  );
  return rows.map((row) => (written.includes(row.name) ? { ...row, value: conceal(row.value) } : row));
}

/** The page that prepares one of the two, as things stand. */
export function prepareView(pair: Pair, reading: PrepareReading): PrepareView {
  const { match, participant: person } = pair;
  const { by, language, settings, now, guide, filled } = reading;
  if (!mayPrepare(match)) return { state: 'closed' };
  const { participant, connector, why } = introductionOf(pair, language, now, calendarOf(settings), settings);
  const shared = { agreed: agreedIn(match), guide, guides: localizedPath('/guides/', language), why };
  if (by === 'connector') {
    const answers = answersFor(pair, language, settings);
    const email = reachesParticipant(match) ? participant.email : undefined;
    return { state: 'connector', sheet: { ...shared, name: participant.name, answers, email } };
  }
  if (isLeftOut('prepare', match, person, settings.trials))
    return { state: 'compared', other: connector.name };
  const { name, profession, years } = participant;
  return {
    state: 'participant',
    filled,
    sheet: {
      ...shared,
      connector,
      participant: { name, profession, years, aboutMe: person.aboutMe },
      field: person.field,
      between: languageBetween(person.language, pair.connector.language),
    },
  };
}
