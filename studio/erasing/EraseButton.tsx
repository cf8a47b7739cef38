import { TrashIcon } from '@sanity/icons/Trash';
import { Box, Button, Card, Dialog, Flex, Stack, Text, TextInput } from '@sanity/ui';
import { useToast } from '@sanity/ui/toast';
import { type FormEvent, useId, useState } from 'react';
import type { About } from '../card/about.ts';
import { useOnce } from '../decisions/useOnce.ts';
import { useProgramClient } from '../useProgramClient.ts';
import { confirmsErasure, requestErasure } from './requestErasure.ts';

interface EraseButtonProps {
  id: string;
  name: string;
  /** Whether a last letter says so: nobody who never confirmed the address is written to. */
  isTold: boolean;
  about?: About | undefined;
}

/** Erases a person at their wish, after the name or the word was typed. */
export function EraseButton(props: EraseButtonProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button text="Erase" icon={TrashIcon} tone="critical" mode="bleed" onClick={() => setOpen(true)} />
      {isOpen && (
        <Dialog id="erase" header={`Erase ${props.name}?`} onClose={() => setOpen(false)} width={1}>
          <Box padding={4}>
            <EraseForm {...props} onClose={() => setOpen(false)} />
          </Box>
        </Dialog>
      )}
    </>
  );
}

function EraseForm({ id, name, isTold, about, onClose }: EraseButtonProps & { onClose: () => void }) {
  const [typed, setTyped] = useState('');
  const { isBusy, problem, run } = useOnce();
  const client = useProgramClient();
  const toast = useToast();
  const field = useId();
  const erase = (event: FormEvent) => {
    event.preventDefault();
    if (!confirmsErasure(typed, name)) return;
    run(async () => {
      await requestErasure(client, id);
      toast.push({ status: 'success', title: 'The record is being erased' });
      onClose();
    });
  };
  return (
    <Stack as="form" gap={5} onSubmit={erase}>
      <Stack gap={3}>
        <Text size={2}>The record and everything about the person goes, for good: there is no way back.</Text>
        {about && <Text size={2}>{whatGoes(about)}</Text>}
        <Text size={2}>
          {isTold
            ? 'A last letter tells them that it is done. Only numbers without a name stay.'
            : 'No letter is sent, because the address was never confirmed. Only numbers without a name stay.'}
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
      {problem && (
        <Card tone="critical" padding={3} radius={2} role="alert">
          <Text size={1}>{problem}</Text>
        </Card>
      )}
      <Flex justify="flex-end" gap={2} wrap="wrap">
        <Button mode="ghost" text="Leave it as it is" onClick={onClose} disabled={isBusy} />
        <Button
          type="submit"
          text="Erase for good"
          tone="critical"
          loading={isBusy}
          disabled={isBusy || !confirmsErasure(typed, name)}
        />
      </Flex>
    </Stack>
  );
}

/** What is known to belong to the person, in one sentence. */
function whatGoes({ matches, letters, referrals }: About): string {
  const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
  return `With it go, or lose the name: ${counted(matches.length, 'match', 'matches')}, ${counted(letters.length, 'letter', 'letters')}, ${counted(referrals.length, 'referral', 'referrals')}. Open questions are withdrawn, and who waits for an answer is told.`;
}
