import { ResetIcon } from '@sanity/icons/Reset';
import { Box, Button, Card, Dialog, Flex, Stack, Text, TextInput } from '@sanity/ui';
import { useToast } from '@sanity/ui/toast';
import { type FormEvent, useId, useState } from 'react';
import type { LetterKind } from '../../program/letters.ts';
import { useOnce } from '../decisions/useOnce.ts';
import { useProgramClient } from '../useProgramClient.ts';
import { letterKindWords } from '../words/letters.ts';
import { isAddress, resendLetter } from './resend.ts';

interface ResendButtonProps {
  letterId: string;
  kind: LetterKind;
  to: string;
}

/** Sends a letter again that came back or could not be sent, after a look at the address. */
export function ResendButton({ letterId, kind, to }: ResendButtonProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        text="Send again"
        aria-label={`Send again: ${letterKindWords[kind]}`}
        icon={ResetIcon}
        tone="primary"
        mode="ghost"
        onClick={() => setOpen(true)}
      />
      {isOpen && (
        <Dialog id="resend" header="Send this letter again?" onClose={() => setOpen(false)} width={1}>
          <Box padding={4}>
            <ResendForm {...{ letterId, kind, to }} onClose={() => setOpen(false)} />
          </Box>
        </Dialog>
      )}
    </>
  );
}

function ResendForm({ letterId, kind, to, onClose }: ResendButtonProps & { onClose: () => void }) {
  const [address, setAddress] = useState(to);
  const { isBusy, problem, run } = useOnce();
  const client = useProgramClient();
  const toast = useToast();
  const field = useId();
  const isOther = address.trim() !== to;
  const send = (event: FormEvent) => {
    event.preventDefault();
    run(async () => {
      await resendLetter(client, letterId, address);
      toast.push({ status: 'success', title: 'The letter is on its way again' });
      onClose();
    });
  };
  return (
    <Stack as="form" gap={5} onSubmit={send}>
      <Text size={2}>“{letterKindWords[kind]}” is written anew, with links that hold from today.</Text>
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
            ? 'The person’s record gets this address too. Be sure that it is theirs: links in our letters open the record.'
            : 'If the letter came back, look for a mistake in the address, or ask the person by phone.'}
        </Text>
      </Stack>
      {problem && (
        <Card tone="critical" padding={3} radius={2} role="alert">
          <Text size={1}>{problem}</Text>
        </Card>
      )}
      <Flex justify="flex-end" gap={2} wrap="wrap">
        <Button mode="ghost" text="Leave it as it is" onClick={onClose} disabled={isBusy} />
        <Button
          type="submit"
          text="Send again"
          tone="primary"
          loading={isBusy}
          disabled={isBusy || !isAddress(address)}
        />
      </Flex>
    </Stack>
  );
}
