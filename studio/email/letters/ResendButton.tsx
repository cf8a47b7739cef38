import { ResetIcon } from '@sanity/icons/Reset';
import { Stack, Text, TextInput } from '@sanity/ui';
import { useId, useState } from 'react';
import type { LetterKind } from '../../../program/letters.ts';
import { cleanAddress } from '../../../program/typed/clean.ts';
import { useProgramClient } from '../../shared/clients/useProgramClient.ts';
import { useStaffName } from '../../shared/clients/useStaffName.ts';
import { AskButton } from '../../shared/confirm-dialog/AskButton.tsx';
import { AskForm } from '../../shared/confirm-dialog/AskForm.tsx';
import { letterTitle } from '../../shared/labels/letters.ts';
import { isAddress, resendLetter } from './resend.ts';

interface ResendButtonProps {
  letterId: string;
  kind: LetterKind;
  to: string;
}

/** Sends a letter again that came back, was not found or has links that are too old, after a look at the address. */
export function ResendButton(props: ResendButtonProps) {
  return (
    <AskButton
      text="Send again"
      aria-label={`Send again: ${letterTitle(props.kind)}`}
      icon={ResetIcon}
      tone="primary"
      mode="ghost"
      header="Send this email again?"
    >
      {(close) => <ResendForm {...props} onClose={close} />}
    </AskButton>
  );
}

function ResendForm({ letterId, kind, to, onClose }: ResendButtonProps & { onClose: () => void }) {
  const [address, setAddress] = useState(to);
  const client = useProgramClient();
  const by = useStaffName();
  const field = useId();
  const isOther = cleanAddress(address) !== to;
  return (
    <AskForm
      act="Send again"
      tone="primary"
      isReady={isAddress(address)}
      run={() => resendLetter(client, letterId, address, by)}
      done="The email is on its way again"
      onClose={onClose}
    >
      <Text size={2}>“{letterTitle(kind)}” is written anew, with links that hold from today.</Text>
      <Stack gap={3}>
        <Text as="label" htmlFor={field} size={1} weight="medium">
          To this address
        </Text>
        <TextInput
          id={field}
          type="email"
          value={address}
          onChange={(event) => setAddress(event.currentTarget.value)}
        />
        <Text size={1} muted>
          {isOther
            ? 'The person’s record gets this address too. Be sure that it is theirs: links in our emails open the record.'
            : 'If the email came back, look for a mistake in the address, or ask the person by phone.'}
        </Text>
      </Stack>
    </AskForm>
  );
}
