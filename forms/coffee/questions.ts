import { zoneInWords } from '../../locales/dates.ts';
import type { Language } from '../../locales/locales.ts';
import { COFFEE_MINUTES, MOST_TIMES, PLACE_KINDS, USUAL_MINUTES } from '../../program/coffee/coffee.ts';
import { zonesFor } from '../../program/coffee/zones.ts';
import type { Teller } from '../../program/matches/told.ts';
import type { Question } from '../question.ts';
import { choice, neededLine } from '../schemas/answers.ts';
import { day } from '../schemas/pauseDay.ts';
import { wallTime } from '../schemas/wallTime.ts';

/** The places for times on one page. */
export const TIME_ROWS = Array.from({ length: MOST_TIMES }, (_, index) => index + 1);

/** The day and the hour of one time. A row may stay empty. */
export const timeQuestions = (row: number): Question[] => [
  { name: `day-${row}`, control: { kind: 'text', type: 'date', dir: 'ltr' }, schema: day },
  { name: `hour-${row}`, control: { kind: 'text', type: 'time', dir: 'ltr' }, schema: wallTime },
];

export const minutesChoice = choice(COFFEE_MINUTES);
export const zoneChoice = (timeZone: string) => choice(zonesFor(timeZone));
export const placeChoice = choice(PLACE_KINDS);
export const placeText = neededLine(200);

/** Where the two meet: only the connector chooses it. */
const PLACE_QUESTIONS: readonly Question[] = [
  {
    name: 'place',
    control: { kind: 'radios', choices: ({ coffee }) => coffee.places },
    schema: placeChoice,
    usual: 'place',
  },
  { name: 'placeText', control: { kind: 'text', dir: 'auto' }, schema: placeText },
];

interface Asked {
  by: Teller;
  timeZone: string;
  language: Language;
}

/** What is asked below the times: how long, by which clock, and of a connector where. The program's own clock is the usual one. */
export const termsQuestions = ({ by, timeZone, language }: Asked): Question[] => [
  ...(by === 'connector' ? PLACE_QUESTIONS : []),
  {
    name: 'minutes',
    control: { kind: 'select', choices: ({ coffee }) => coffee.minutes },
    schema: minutesChoice,
    usual: String(USUAL_MINUTES),
  },
  {
    name: 'zone',
    control: {
      kind: 'select',
      choices: () =>
        Object.fromEntries(
          zonesFor(timeZone).map((zone) => [zone, zoneInWords(new Date(0), language, zone)]),
        ),
    },
    schema: zoneChoice(timeZone),
    usual: timeZone,
  },
];

/** Every question of an offer, in the order of the page. */
export const offerQuestions = (asked: Asked): Question[] => [
  ...TIME_ROWS.flatMap(timeQuestions),
  ...termsQuestions(asked),
];
