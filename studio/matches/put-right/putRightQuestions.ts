import type { FormAnswers } from '../../../forms/parse.ts';
import { type Day, isDay } from '../../../program/clock/day.ts';
import { OUTCOMES } from '../../../program/matches/match.ts';
import { choices } from '../../shared/labels/choices.ts';
import { outcomeWords } from '../../shared/labels/matches.ts';
import type { Asked } from '../../shared/questions/asked.ts';
import type { answersIn, PutRight } from './putRight.ts';

export type AnswerIn = ReturnType<typeof answersIn>[number];

const TAKEN_AWAY = 'taken-away';

const radios = (name: string, label: string, of: readonly { value: string; title: string }[]): Asked => ({
  ...{ name, label, isOptional: false },
  control: {
    kind: 'radios',
    choices: () => Object.fromEntries(of.map(({ value, title }) => [value, title])),
  },
});

const NOTE: Asked = {
  ...{ name: 'note', label: 'Why', hint: 'It stands in the history. They may ask for a copy of it.' },
  ...{ control: { kind: 'paragraph', rows: 2 }, isOptional: true },
};
const DAY: Asked = {
  ...{ name: 'on', label: 'The day of the meeting', isOptional: false },
  control: { kind: 'text', type: 'date', dir: 'ltr' },
};

/** What else is asked about what is put right. Of one answer alone it is not asked which. */
export function putRightQuestions(what: PutRight['what'], answers: readonly AnswerIn[]): Asked[] {
  const which = answers.map(({ key, words }) => ({ value: key, title: words }));
  const outcomes = [
    ...choices(OUTCOMES, outcomeWords),
    { value: TAKEN_AWAY, title: 'Nothing was said: take the answer away' },
  ];
  return [
    ...(what === 'day' ? [DAY] : []),
    ...(what === 'outcome' && answers.length > 1 ? [radios('key', 'Which answer', which)] : []),
    ...(what === 'outcome' ? [radios('outcome', 'What it is instead', outcomes)] : []),
    NOTE,
  ];
}

const textOf = (value: FormAnswers[string] | undefined) => (typeof value === 'string' ? value.trim() : '');

/** What is put right, from what staff filled in: or what to mend, by box. */
export function readPutRight(
  what: PutRight['what'],
  filled: FormAnswers,
  answers: readonly AnswerIn[],
  today: Day,
): { right: PutRight; note: string } | { mistakes: Record<string, string> } {
  const note = textOf(filled.note);
  if (what === 'not-known') return { right: { what }, note };
  if (what === 'day') {
    const on = textOf(filled.on);
    if (!isDay(on)) return { mistakes: { on: 'Enter a day' } };
    return on > today
      ? { mistakes: { on: 'Enter a day that is not after today' } }
      : { right: { what, on }, note };
  }
  const [only] = answers;
  const key = answers.length === 1 ? only?.key : answers.find((one) => one.key === filled.key)?.key;
  const outcome = OUTCOMES.find((one) => one === filled.outcome);
  const mistakes = {
    ...(!key && { key: 'Choose an answer to “Which answer”' }),
    ...(!outcome &&
      filled.outcome !== TAKEN_AWAY && {
        outcome: 'Choose an answer to “What it is instead”',
      }),
  };
  return key && Object.keys(mistakes).length === 0 ? { right: { what, key, outcome }, note } : { mistakes };
}
