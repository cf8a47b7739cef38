import { Stack, Text, TextInput } from '@sanity/ui';
import { useId, useState } from 'react';
import { useCurrentUser } from 'sanity';
import { type Language, LOCALES } from '../../../locales/locales.ts';
import { type Message, textFor } from '../../../program/messages/message.ts';
import { isAddress } from '../../../program/typed/address.ts';
import { cleanAddress } from '../../../program/typed/clean.ts';
import { useProgramClient } from '../../shared/clients/useProgramClient.ts';
import { useMe } from '../../shared/clients/useStaff.ts';
import { AskButton } from '../../shared/confirm-dialog/AskButton.tsx';
import { AskForm } from '../../shared/confirm-dialog/AskForm.tsx';
import { sendTest, type Words } from './writeMessage.ts';

interface TestProps {
  message: Message;
  words: Words;
  language: Language;
  save: () => Promise<void>;
}

function TestForm({ message, words, language, save, close }: TestProps & { close: () => void }) {
  const id = useId();
  const client = useProgramClient();
  const me = useMe();
  const [to, setTo] = useState(useCurrentUser()?.email ?? '');
  const [key] = useState(() => crypto.randomUUID());
  const written = textFor(words, language)?.language;
  const send = async () => {
    if (!written) return;
    await save();
    const { purpose } = words;
    await sendTest(
      client,
      { _id: message._id, purpose },
      { key, language: written, to: cleanAddress(to), by: me?.name },
    );
  };
  return (
    <AskForm
      act="Send me a test"
      tone="primary"
      isReady={written !== undefined && isAddress(cleanAddress(to))}
      run={send}
      done={`A test is on its way to ${to}`}
      onClose={close}
    >
      <Stack gap={4}>
        <Text size={1}>
          In {LOCALES[written ?? language].language.ownName}, addressed to you. Its links lead to the site and
          into no record.
        </Text>
        <Stack gap={3}>
          <Text as="label" htmlFor={id} size={1} weight="medium">
            Your email address
          </Text>
          <TextInput id={id} type="email" value={to} onChange={(event) => setTo(event.currentTarget.value)} />
        </Stack>
      </Stack>
    </AskForm>
  );
}

/** Sends the message to who writes it, as a reader would get it. */
export function TestButton({ isReady, ...test }: TestProps & { isReady: boolean }) {
  if (!isReady) return null;
  return (
    <AskButton text="Test to myself" mode="ghost" header="A test to yourself">
      {(close) => <TestForm {...test} close={close} />}
    </AskButton>
  );
}
