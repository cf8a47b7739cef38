import { Stack, Text } from '@sanity/ui';
import { useId, useState } from 'react';
import type { FormAnswers } from '../../../forms/parse.ts';
import type { Source } from '../../../program/entered.ts';
import type { NewTold, ToldKind } from '../../../program/matches/told.ts';
import { useProgramClient } from '../../shared/clients/useProgramClient.ts';
import { useStaffName } from '../../shared/clients/useStaffName.ts';
import { AskForm } from '../../shared/confirm-dialog/AskForm.tsx';
import { NotFilledIn } from '../../shared/decisions/problems.ts';
import { todayHere } from '../../shared/labels/dates.ts';
import { focusFirst, Questions } from '../../shared/questions/Questions.tsx';
import { SourceChoice } from '../../shared/questions/SourceChoice.tsx';
import { DETAILS, readTold } from './details.ts';
import { LettersChoice } from './LettersChoice.tsx';
import { tell } from './tell.ts';
import { toldFollows, toldLetters } from './toldWords.ts';

/** What belongs to one thing that was told, what follows from it, and whether letters go out. */
export function ToldForm({
  matchId,
  what,
  onClose,
}: {
  matchId: string;
  what: ToldKind;
  onClose: () => void;
}) {
  const [answers, setAnswers] = useState<FormAnswers>({});
  const [mistakes, setMistakes] = useState<Record<string, string>>({});
  const [source, setSource] = useState<Source>('telephone');
  const [letters, setLetters] = useState<NewTold['letters']>('usual');
  const client = useProgramClient();
  const by = useStaffName();
  const id = useId();
  // Of a day alone nobody is written to.
  const letter = what === 'agreed' && !answers.hour ? undefined : toldLetters[what];
  const enter = async () => {
    const read = readTold(what, answers, todayHere());
    if ('mistakes' in read) {
      setMistakes(read.mistakes);
      focusFirst(id, read.mistakes);
      throw new NotFilledIn();
    }
    setMistakes({});
    await tell(client, matchId, { told: read.told, source, letters: letter ? letters : 'none', by });
  };
  return (
    <AskForm act="Enter it" tone="primary" isReady run={enter} done="Entered" onClose={onClose}>
      <Questions {...{ id, answers, mistakes }} asked={DETAILS[what]} change={setAnswers} />
      <SourceChoice source={source} choose={setSource} />
      {letter && <LettersChoice usual={letter} chosen={letters} choose={setLetters} />}
      <Stack gap={3}>
        <Text size={1}>{toldFollows[what]}</Text>
        <Text size={1} muted>
          The history says that you entered it, who told you and how.
        </Text>
      </Stack>
    </AskForm>
  );
}
