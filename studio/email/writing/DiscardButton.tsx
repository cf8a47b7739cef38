import { Text } from '@sanity/ui';
import { useRouter } from 'sanity/router';
import { useProgramClient } from '../../shared/clients/useProgramClient.ts';
import { useMe } from '../../shared/clients/useStaff.ts';
import { AskButton } from '../../shared/confirm-dialog/AskButton.tsx';
import { AskForm } from '../../shared/confirm-dialog/AskForm.tsx';
import { discardMessage } from './writeMessage.ts';

/** Throws away a message that was not sent, or a template. */
export function DiscardButton({ id }: { id: string }) {
  const client = useProgramClient();
  const me = useMe();
  const { navigateUrl } = useRouter();
  const discard = async () => {
    await discardMessage(client, id, me?.name);
    navigateUrl({ path: '/program/write' });
  };
  return (
    <AskButton text="Throw away" tone="critical" mode="bleed" header="Throw this away?">
      {(close) => (
        <AskForm act="Throw away" tone="critical" isReady run={discard} onClose={close}>
          <Text size={1}>
            Nobody was written to. The words go for good, also out of what is remembered of them.
          </Text>
        </AskForm>
      )}
    </AskButton>
  );
}
