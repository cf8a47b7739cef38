import { TrashIcon } from '@sanity/icons/Trash';
import { Stack, Text, TextInput } from '@sanity/ui';
import { useId, useState } from 'react';
import type { About } from '../../shared/card/about.ts';
import { useProgramClient } from '../../shared/clients/useProgramClient.ts';
import { useStaffName } from '../../shared/clients/useStaffName.ts';
import { AskButton } from '../../shared/confirm-dialog/AskButton.tsx';
import { AskForm } from '../../shared/confirm-dialog/AskForm.tsx';
import { confirmsErasure, requestErasure } from './requestErasure.ts';

interface EraseButtonProps {
  id: string;
  name: string;
  /** Whether a last letter says so: nobody who never confirmed the address is written to. */
  isTold: boolean;
  /** Whether they have a page on the site. */
  hasPage?: boolean;
  about?: About | undefined;
}

/** Erases a person at their wish, after the name or the word was typed. */
export function EraseButton(props: EraseButtonProps) {
  return (
    <AskButton text="Erase" icon={TrashIcon} tone="critical" mode="bleed" header={`Erase ${props.name}?`}>
      {(close) => <EraseForm {...props} onClose={close} />}
    </AskButton>
  );
}

function EraseForm({
  id,
  name,
  isTold,
  hasPage,
  about,
  onClose,
}: EraseButtonProps & { onClose: () => void }) {
  const [typed, setTyped] = useState('');
  const client = useProgramClient();
  const by = useStaffName();
  const field = useId();
  return (
    <AskForm
      act="Erase for good"
      tone="critical"
      isReady={confirmsErasure(typed, name)}
      run={() => requestErasure(client, id, by)}
      done="The record is being erased"
      onClose={onClose}
    >
      <Stack gap={3}>
        <Text size={2}>The record and everything about the person goes, for good: there is no way back.</Text>
        {about && <Text size={2}>{whatGoes(about)}</Text>}
        {hasPage && <Text size={2}>Their public page is taken from the site too, with its picture.</Text>}
        <Text size={2}>
          {isTold
            ? 'A last email tells them that it is done. Only numbers without a name stay.'
            : 'No email is sent, because the address was never confirmed. Only numbers without a name stay.'}
        </Text>
      </Stack>
      <Stack gap={3}>
        <Text as="label" htmlFor={field} size={1} weight="medium">
          To be sure, type “erase” or the name: {name}
        </Text>
        <TextInput
          id={field}
          value={typed}
          autoComplete="off"
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </Stack>
    </AskForm>
  );
}

/** What is known to belong to the person, in one sentence. */
function whatGoes({ matches, letters, referrals }: About): string {
  const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
  return `With it go, or lose the name: ${counted(matches.length, 'match', 'matches')}, ${counted(letters.length, 'email', 'emails')}, ${counted(referrals.length, 'referral', 'referrals')}. Open questions are withdrawn, and who waits for an answer is told.`;
}
