import { AddIcon } from '@sanity/icons/Add';
import { Text } from '@sanity/ui';
import { useId, useState } from 'react';
import { PARTNER_CONTACT_QUESTIONS } from '../../../forms/partners/questions.ts';
import type { Source } from '../../../program/entered.ts';
import { useProgramClient } from '../../shared/clients/useProgramClient.ts';
import { useStaffName } from '../../shared/clients/useStaffName.ts';
import { AskButton } from '../../shared/confirm-dialog/AskButton.tsx';
import { AskForm } from '../../shared/confirm-dialog/AskForm.tsx';
import { NotFilledIn } from '../../shared/decisions/problems.ts';
import { askedAs, emptyAnswers, mistakesOf } from '../../shared/questions/asked.ts';
import { focusFirst, Questions } from '../../shared/questions/Questions.tsx';
import { SourceChoice } from '../../shared/questions/SourceChoice.tsx';
import { addContact } from './addContact.ts';

/** "Add a contact", beside the contact persons of an organization. */
export function AddContactButton({ organization }: { organization: string }) {
  return (
    <AskButton
      text="Add"
      aria-label="Add a contact person"
      icon={AddIcon}
      mode="bleed"
      header="Add a contact person"
    >
      {(close) => <AddContactForm organization={organization} onClose={close} />}
    </AskButton>
  );
}

function AddContactForm({ organization, onClose }: { organization: string; onClose: () => void }) {
  const [key] = useState(() => crypto.randomUUID().replaceAll('-', ''));
  const [answers, setAnswers] = useState(() => emptyAnswers(PARTNER_CONTACT_QUESTIONS));
  const [mistakes, setMistakes] = useState<Record<string, string>>({});
  const [source, setSource] = useState<Source>('telephone');
  const client = useProgramClient();
  const by = useStaffName();
  const id = useId();
  const add = async () => {
    const { issues } = await addContact(client, { organization, key, answers, source, by });
    const found = mistakesOf('refer-someone', PARTNER_CONTACT_QUESTIONS, issues);
    setMistakes(found);
    if (issues.length === 0) return;
    focusFirst(id, found);
    throw new NotFilledIn();
  };
  return (
    <AskForm act="Add" tone="primary" isReady run={add} done="Added" onClose={onClose}>
      <Text size={1}>Nobody is written to. The record says that you entered it, and how you know it.</Text>
      <Questions
        id={id}
        asked={askedAs('refer-someone', PARTNER_CONTACT_QUESTIONS)}
        {...{ answers, mistakes }}
        change={setAnswers}
      />
      <SourceChoice source={source} choose={setSource} />
    </AskForm>
  );
}
