import { Checkbox, Flex, Text } from '@sanity/ui';
import { type ReactNode, useId, useState } from 'react';
import { keptIn } from '../../../forms/answerRows.ts';
import { type CorrectedType, correctedForm } from '../../../forms/correct/questions.ts';
import { isChanged } from '../../../forms/correct/readCorrection.ts';
import type { OwnSettings } from '../../../forms/own/questions.ts';
import type { FormAnswers } from '../../../forms/parse.ts';
import type { Source } from '../../../program/entered.ts';
import { useProgramClient } from '../../shared/clients/useProgramClient.ts';
import { useStaffName } from '../../shared/clients/useStaffName.ts';
import { AskForm } from '../../shared/confirm-dialog/AskForm.tsx';
import { NotFilledIn } from '../../shared/decisions/problems.ts';
import { letterTitle } from '../../shared/labels/letters.ts';
import { mistakesOf, oneText } from '../../shared/questions/asked.ts';
import { focusFirst, Questions } from '../../shared/questions/Questions.tsx';
import { SourceChoice } from '../../shared/questions/SourceChoice.tsx';
import { useRules } from './useRules.ts';
import { writeCorrection } from './writeCorrection.ts';

export interface CorrectFormProps {
  id: string;
  type: CorrectedType;
  document: Readonly<Record<string, unknown>>;
  /** The parts of the record whose answers are shown. */
  parts: readonly string[];
  /** The city's own questions, where a part has them. */
  own?: OwnSettings;
  onClose: () => void;
}

/** The answers of a part of a record, to be put right: each as it stands, by its own question’s rules. */
export function CorrectForm({ id, type, document, parts, own, onClose }: CorrectFormProps) {
  const kept = keptIn(correctedForm(type, own).questions, document);
  const { form, questions } = correctedForm(type, own, kept);
  const shown = questions.filter(({ record }) => parts.includes(record.part ?? ''));
  // What stood there when the dialog was opened: what a colleague changes meanwhile must not be lost.
  const [seen] = useState<FormAnswers>(() => oneText(keptIn(shown, document)));
  const [answers, setAnswers] = useState(seen);
  const [mistakes, setMistakes] = useState<Record<string, string>>({});
  const [source, setSource] = useState<Source>('telephone');
  const [isTold, setTold] = useState(true);
  const [isAddressSure, setAddressSure] = useState(false);
  const client = useProgramClient();
  const rules = useRules();
  const by = useStaffName();
  const box = useId();
  const asked = shown.map(({ name, control, optional, record }) => ({
    ...{ name, control, label: record.title, isOptional: optional === true },
  }));
  const isUnconfirmed = document.status === 'unconfirmed';
  const isPerson = type === 'participant' || type === 'connector';
  const isNewAddress = isPerson && isChanged('email', seen, answers);
  const write = async () => {
    const correcting = { id, type, seen, answers, source, by, isTold, isAddressSure };
    const { issues } = await writeCorrection(client, { ...correcting, own, rules: await rules() });
    const found = mistakesOf(form, shown, issues);
    setMistakes(found);
    if (issues.length === 0) return;
    focusFirst(box, found);
    throw new NotFilledIn();
  };
  return (
    <AskForm
      act="Correct it"
      tone="primary"
      isReady={shown.some(({ name }) => isChanged(name, seen, answers))}
      run={write}
      done="Corrected"
      onClose={onClose}
    >
      <Text size={1}>
        The history keeps who corrected what, when, and what stood there before. It is erased with the person.
      </Text>
      <Questions id={box} {...{ asked, answers, mistakes }} change={setAnswers} />
      <SourceChoice source={source} choose={setSource} />
      {isNewAddress && isUnconfirmed && type === 'participant' && (
        <Choice isChosen={isAddressSure} choose={setAddressSure}>
          I know that this address is theirs (confirmed in person). Without this tick they get “
          {letterTitle('confirm-address')}”.
        </Choice>
      )}
      {isPerson && !isUnconfirmed && (
        <Choice isChosen={isTold} choose={setTold}>
          Tell them with “{letterTitle('record-changed')}”
          {isNewAddress &&
            ', at the new address. Be sure that it is theirs: links in our emails open the record'}
          .
        </Choice>
      )}
      {isNewAddress && (
        <Text size={1} muted>
          Links in emails to the old address open nothing any more.
        </Text>
      )}
    </AskForm>
  );
}

function Choice({
  isChosen,
  choose,
  children,
}: {
  isChosen: boolean;
  choose: (isChosen: boolean) => void;
  children: ReactNode;
}) {
  return (
    <Flex as="label" gap={3} align="flex-start">
      <Checkbox checked={isChosen} onChange={(event) => choose(event.currentTarget.checked)} />
      <Text size={1}>{children}</Text>
    </Flex>
  );
}
