import { Text } from '@sanity/ui';
import { useId, useState } from 'react';
import type { FormAnswers } from '../../../forms/parse.ts';
import {
  ACTIVITY_KINDS,
  type Activity,
  type ActivityAnswers,
  activityProblems,
} from '../../../program/activities.ts';
import { useProgramClient } from '../clients/useProgramClient.ts';
import { useStaffName } from '../clients/useStaffName.ts';
import { AskForm } from '../confirm-dialog/AskForm.tsx';
import { NotFilledIn } from '../decisions/problems.ts';
import { activityProblemWords, activityWords } from '../labels/activities.ts';
import { todayHere } from '../labels/dates.ts';
import type { Asked } from '../questions/asked.ts';
import { focusFirst, Questions } from '../questions/Questions.tsx';
import { writeActivity } from './writeActivity.ts';

const ASKED: readonly Asked[] = [
  {
    name: 'kind',
    label: 'What',
    control: { kind: 'radios', choices: () => activityWords },
    isOptional: false,
  },
  {
    name: 'on',
    label: 'On which day',
    control: { kind: 'text', type: 'date', dir: 'ltr' },
    isOptional: false,
  },
  {
    name: 'text',
    label: 'What was said or done',
    hint: 'Only staff see it. Nothing about immigration status.',
    control: { kind: 'paragraph', rows: 4 },
    isOptional: false,
  },
  {
    name: 'next',
    label: 'Next step',
    hint: 'For example: they will call back.',
    control: { kind: 'text' },
    isOptional: true,
  },
  {
    name: 'nextOn',
    label: 'On or until',
    control: { kind: 'text', type: 'date', dir: 'ltr' },
    isOptional: true,
  },
];

const textOf = (answer: FormAnswers[string] | undefined) => (typeof answer === 'string' ? answer : '');

/** What staff filled in. */
function answersIn(answers: FormAnswers): ActivityAnswers {
  return {
    kind: ACTIVITY_KINDS.find((each) => each === answers.kind) ?? 'note',
    on: textOf(answers.on),
    text: textOf(answers.text),
    next: textOf(answers.next),
    nextOn: textOf(answers.nextOn),
  };
}

const filledIn = (entry: Activity | undefined): FormAnswers => ({
  kind: entry?.kind ?? 'call',
  on: entry?.on ?? todayHere(),
  text: entry?.text ?? '',
  next: entry?.next ?? '',
  nextOn: entry?.nextOn ?? '',
});

interface ActivityFormProps {
  /** The id of the record. */
  id: string;
  /** The entry that is corrected; a new one without it. */
  entry?: Activity;
  onClose: () => void;
}

/** The form of an activity, new or to be corrected. */
export function ActivityForm({ id, entry, onClose }: ActivityFormProps) {
  const [key] = useState(() => entry?._key ?? crypto.randomUUID());
  const [answers, setAnswers] = useState(() => filledIn(entry));
  const [mistakes, setMistakes] = useState<Record<string, string>>({});
  const client = useProgramClient();
  const by = useStaffName();
  const box = useId();
  const write = async () => {
    const filled = answersIn(answers);
    const found = Object.fromEntries(
      Object.entries(activityProblems(filled, todayHere())).map(([name, problem]) => [
        name,
        activityProblemWords[problem],
      ]),
    );
    setMistakes(found);
    if (Object.keys(found).length > 0) {
      focusFirst(box, found);
      throw new NotFilledIn();
    }
    await writeActivity(client, id, { what: entry ? 'correct' : 'add', key, answers: filled }, by);
  };
  return (
    <AskForm
      act={entry ? 'Correct it' : 'Add it'}
      tone="primary"
      isReady
      run={write}
      done={entry ? 'Corrected' : 'Added'}
      onClose={onClose}
    >
      <Questions id={box} asked={ASKED} {...{ answers, mistakes }} change={setAnswers} />
      {entry && (
        <Text size={1} muted>
          The history says that you corrected it, not what it said before.
        </Text>
      )}
    </AskForm>
  );
}
