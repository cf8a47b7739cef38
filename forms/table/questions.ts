import { SEATS } from '../../program/groupCoffee/groupCoffee.ts';
import { termsQuestions } from '../coffee/questions.ts';
import type { Question } from '../question.ts';
import { choice, fieldChoice } from '../schemas/answers.ts';
import { day } from '../schemas/pauseDay.ts';
import { wallTime } from '../schemas/wallTime.ts';

export const seatsChoice = choice(SEATS);

const WHEN: readonly Question[] = [
  { name: 'tableDay', control: { kind: 'text', type: 'date', dir: 'ltr' }, schema: day },
  { name: 'hour', control: { kind: 'text', type: 'time', dir: 'ltr' }, schema: wallTime },
];

const WHOM: readonly Question[] = [
  { name: 'tableField', control: { kind: 'select', choices: ({ fields }) => fields }, schema: fieldChoice },
  { name: 'seats', control: { kind: 'select', choices: ({ table }) => table.seats }, schema: seatsChoice },
];

interface Asked {
  /** A table that is moved stays one of its field. */
  isNew: boolean;
  timeZone: string;
  language: Parameters<typeof termsQuestions>[0]['language'];
}

/** What is asked of a table: of which field and for how many, when, where, how long, and by which clock. */
export const tableQuestions = ({ isNew, ...asked }: Asked): Question[] => [
  ...(isNew ? WHOM : WHOM.filter(({ name }) => name === 'seats')),
  ...WHEN,
  ...termsQuestions({ ...asked, by: 'connector' }),
];
