import type { FormAnswers } from '../../../forms/parse.ts';
import type { Day } from '../../../program/clock/day.ts';
import { DECLINE_REASONS, NOT_MET_REASONS, OUTCOME_DAYS, OUTCOMES } from '../../../program/matches/match.ts';
import { dayProblem, TELLERS, type Told, type ToldKind, toldSchema } from '../../../program/matches/told.ts';
import { choices } from '../../shared/labels/choices.ts';
import { declineReasonWords, notMetReasonWords, outcomeWords } from '../../shared/labels/matches.ts';
import type { Asked } from '../../shared/questions/asked.ts';

const list = (all: readonly { value: string; title: string }[]) => () =>
  Object.fromEntries(all.map(({ value, title }) => [value, title]));

const radios = (name: string, label: string, of: readonly { value: string; title: string }[]): Asked => ({
  name,
  label,
  control: { kind: 'radios', choices: list(of) },
  isOptional: false,
});
const day = (name: string, label: string): Asked => ({
  name,
  label,
  control: { kind: 'text', type: 'date', dir: 'ltr' },
  isOptional: false,
});

const FROM = radios(
  'from',
  'Who told you',
  choices(TELLERS, { connector: 'The Connector', participant: 'The participant' }),
);
const UNASKED = 'unasked';

/** What else is asked about each thing that can be told. */
export const DETAILS: Readonly<Record<ToldKind, readonly Asked[]>> = {
  yes: [],
  no: [
    radios('reason', 'Why not', choices(DECLINE_REASONS, declineReasonWords)),
    {
      name: 'word',
      label: 'In their words',
      hint: 'They may ask for a copy of it.',
      control: { kind: 'paragraph', rows: 3 },
      isOptional: true,
    },
  ],
  pause: [day('until', 'Until when')],
  'call-back': [{ ...FROM, label: 'Who will call' }, day('on', 'On which day')],
  agreed: [
    FROM,
    day('on', 'The day of the meeting'),
    {
      name: 'hour',
      label: 'The hour',
      hint: 'If you know it: both then get an invitation for their calendar. By the clock of the program.',
      control: { kind: 'text', type: 'time', dir: 'ltr' },
      isOptional: true,
    },
    {
      name: 'where',
      label: 'The place',
      hint: 'Where nobody named another one before. It stands in the invitation.',
      control: { kind: 'text', dir: 'auto' },
      isOptional: true,
    },
  ],
  met: [FROM, day('on', 'The day of the meeting')],
  'not-met': [FROM, radios('reason', 'Why', choices(NOT_MET_REASONS, notMetReasonWords))],
  outcome: [
    radios('outcome', 'What came of it', choices(OUTCOMES, outcomeWords)),
    radios('day', 'As the answer to our question', [
      ...OUTCOME_DAYS.map((days) => ({ value: String(days), title: `After ${days} days` })),
      { value: UNASKED, title: 'None: they told it without being asked' },
    ]),
  ],
};

const DAY_MISTAKES = {
  past: 'Enter a day that is still to come',
  future: 'Enter a day that is not after today',
  'too-far': 'Enter a day within the next year',
};

/** The mistake of a box, by the kind of its answer. */
const mistakeOf = ({ name, control, label }: Asked): string => {
  if (name === 'hour') return 'Enter the hour as in 14:30, or leave it empty';
  return control.kind === 'text' ? 'Enter a day' : `Choose an answer to “${label}”`;
};

/** A number of days, no day, or what was left open. */
const outcomeDay = (day: FormAnswers[string] | undefined) =>
  day === UNASKED ? undefined : day ? Number(day) : Number.NaN;

/** What was told, from what staff filled in: or what to mend, by box. */
export function readTold(
  what: ToldKind,
  answers: FormAnswers,
  today: Day,
): { told: Told } | { mistakes: Record<string, string> } {
  const filled = { ...answers, what, ...(what === 'outcome' && { day: outcomeDay(answers.day) }) };
  const parsed = toldSchema.safeParse(filled);
  if (!parsed.success) {
    const wrong = new Set(parsed.error.issues.map(({ path }) => path[0]));
    const boxes = DETAILS[what].filter(({ name }) => wrong.has(name));
    return { mistakes: Object.fromEntries(boxes.map((box) => [box.name, mistakeOf(box)])) };
  }
  const problem = dayProblem(parsed.data, today);
  return problem
    ? { mistakes: { [what === 'pause' ? 'until' : 'on']: DAY_MISTAKES[problem] } }
    : { told: parsed.data };
}
