import { Stack, Text } from '@sanity/ui';
import { useId, useState } from 'react';
import type { FormAnswers } from '../../../forms/parse.ts';
import { useProgramClient } from '../../shared/clients/useProgramClient.ts';
import { useStaffName } from '../../shared/clients/useStaffName.ts';
import { AskForm } from '../../shared/confirm-dialog/AskForm.tsx';
import { NotFilledIn } from '../../shared/decisions/problems.ts';
import { todayHere } from '../../shared/labels/dates.ts';
import { focusFirst, Questions } from '../../shared/questions/Questions.tsx';
import { type PutRight, putRight } from './putRight.ts';
import { type AnswerIn, putRightQuestions, readPutRight } from './putRightQuestions.ts';

const FOLLOWS: Record<PutRight['what'], string> = {
  day: 'The reports count the meeting on that day.',
  'not-known':
    'The match is in “Introduced” again, and no meeting is counted. A participant who was made free by it is introduced again, if nothing has happened with them since, and a missed meeting no longer counts. A coffee that was taken out of the calendars stays out.',
  outcome: 'The reports count it anew. An email that went out stays sent.',
};

/** What belongs to one thing that is put right, and what follows. */
export function PutRightForm({
  id,
  what,
  answers,
  onClose,
}: {
  id: string;
  what: PutRight['what'];
  answers: readonly AnswerIn[];
  onClose: () => void;
}) {
  const asked = putRightQuestions(what, answers);
  const [filled, setFilled] = useState<FormAnswers>({});
  const [mistakes, setMistakes] = useState<Record<string, string>>({});
  const client = useProgramClient();
  const by = useStaffName();
  const box = useId();
  const run = async () => {
    const read = readPutRight(what, filled, answers, todayHere());
    if ('mistakes' in read) {
      setMistakes(read.mistakes);
      focusFirst(box, read.mistakes);
      throw new NotFilledIn();
    }
    setMistakes({});
    await putRight(client, id, read.right, { note: read.note, by });
  };
  return (
    <AskForm act="Put it right" tone="primary" isReady run={run} done="Put right" onClose={onClose}>
      <Questions id={box} {...{ asked, mistakes }} answers={filled} change={setFilled} />
      <Stack gap={3}>
        <Text size={1}>{FOLLOWS[what]} Nobody is written to.</Text>
        <Text size={1} muted>
          The history keeps who put it right, when, and what stood there before.
        </Text>
      </Stack>
    </AskForm>
  );
}
