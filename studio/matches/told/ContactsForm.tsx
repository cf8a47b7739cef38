import { Text } from '@sanity/ui';
import { useId, useState } from 'react';
import { parseConnectorFollowUp } from '../../../forms/follow-up/connectorFollowUp.ts';
import { CONTACT_ROWS, contactQuestions } from '../../../forms/follow-up/questions.ts';
import type { FormAnswers } from '../../../forms/parse.ts';
import type { Source } from '../../../program/entered.ts';
import { useProgramClient } from '../../shared/clients/useProgramClient.ts';
import { useStaffName } from '../../shared/clients/useStaffName.ts';
import { AskForm } from '../../shared/confirm-dialog/AskForm.tsx';
import { NotFilledIn } from '../../shared/decisions/problems.ts';
import { ChoiceGroup } from '../../shared/form/ChoiceGroup.tsx';
import { askedAs, mistakesOf } from '../../shared/questions/asked.ts';
import { focusFirst, Questions } from '../../shared/questions/Questions.tsx';
import { SourceChoice } from '../../shared/questions/SourceChoice.tsx';
import { giveContacts } from './giveContacts.ts';
import { toldFollows } from './toldWords.ts';

const ALL = CONTACT_ROWS.flatMap(contactQuestions);

/** The people whom a Connector named: the rows of the page behind our letter. A row may stay empty. */
export function ContactsForm({ matchId, onClose }: { matchId: string; onClose: () => void }) {
  const [answers, setAnswers] = useState<FormAnswers>({});
  const [mistakes, setMistakes] = useState<Record<string, string>>({});
  const [source, setSource] = useState<Source>('telephone');
  const client = useProgramClient();
  const by = useStaffName();
  const id = useId();
  const enter = async () => {
    const parsed = parseConnectorFollowUp(answers);
    if (!parsed.ok) {
      // Nothing at all was filled in: the page asks then whether they met, and we ask for a person.
      const issues = parsed.issues.filter(({ field }) => field !== 'met');
      const found =
        issues.length > 0
          ? mistakesOf('follow-up', ALL, issues)
          : { 'role-1': 'Enter at least one person: their work and where they work' };
      setMistakes(found);
      focusFirst(id, found);
      throw new NotFilledIn();
    }
    setMistakes({});
    await giveContacts(client, matchId, parsed.value.contacts, { source, by });
  };
  return (
    <AskForm act="Enter them" tone="primary" isReady run={enter} done="Entered" onClose={onClose}>
      {CONTACT_ROWS.map((row) => (
        <ChoiceGroup key={row} title={`Person ${row}`}>
          <Questions
            {...{ id, answers, mistakes }}
            asked={askedAs('follow-up', contactQuestions(row))}
            change={setAnswers}
          />
        </ChoiceGroup>
      ))}
      <SourceChoice source={source} choose={setSource} />
      <Text size={1}>{toldFollows.contacts}</Text>
    </AskForm>
  );
}
