import { Stack, Text } from '@sanity/ui';
import type { Message } from '../../../program/messages/message.ts';
import type { DayOfMail } from '../../../program/messages/pace.ts';
import { useProgramClient } from '../../shared/clients/useProgramClient.ts';
import { useMe } from '../../shared/clients/useStaff.ts';
import { AskButton } from '../../shared/confirm-dialog/AskButton.tsx';
import { AskForm } from '../../shared/confirm-dialog/AskForm.tsx';
import { whenGone } from './WhoGets.tsx';
import type { Getting } from './whoGets.ts';
import { startMessage, type Words } from './writeMessage.ts';

interface SendProps {
  message: Message;
  words: Words;
  save: () => Promise<void>;
  day: DayOfMail | undefined;
  get: readonly Getting[];
}

/** "Send", which asks first and says what follows. */
export function SendButton({ message, words, save, day, get, isReady }: SendProps & { isReady: boolean }) {
  const client = useProgramClient();
  const me = useMe();
  if (!isReady || get.length === 0) return null;
  const count = get.length === 1 ? 'one person' : `${get.length} people`;
  const others = message.readers.length - get.length;
  return (
    <AskButton text={`Send to ${count}`} tone="primary" mode="ghost" header={`Send to ${count}?`}>
      {(close) => (
        <AskForm
          act={`Send to ${count}`}
          tone="primary"
          isReady
          run={async () => {
            await save();
            await startMessage(client, message._id, me?.name);
          }}
          onClose={close}
        >
          <Stack gap={4}>
            {words.purpose === 'news' && day && <Text size={1}>{whenGone(get.length, day)}</Text>}
            {others > 0 && (
              <Text size={1}>
                {others} of {message.readers.length} get nothing, for the reasons that stand beside it.
              </Text>
            )}
            <Text size={1}>
              Before each email we look again: who has unsubscribed, left or been erased by then gets none.
              You can stop it while it goes out; what has gone out cannot come back.
            </Text>
          </Stack>
        </AskForm>
      )}
    </AskButton>
  );
}
