import { Text } from '@sanity/ui';
import { useProgramClient } from '../../shared/clients/useProgramClient.ts';
import { useMe } from '../../shared/clients/useStaff.ts';
import { AskButton } from '../../shared/confirm-dialog/AskButton.tsx';
import { AskForm } from '../../shared/confirm-dialog/AskForm.tsx';
import { stopMessage } from './writeMessage.ts';

/** Stops a message while it goes out. */
export function StopButton({ id }: { id: string }) {
  const client = useProgramClient();
  const me = useMe();
  return (
    <AskButton text="Stop" tone="critical" mode="ghost" header="Stop sending?">
      {(close) => (
        <AskForm
          act="Stop"
          tone="critical"
          isReady
          run={() => stopMessage(client, id, me?.name)}
          onClose={close}
        >
          <Text size={1}>What has gone out cannot come back. Nobody else gets it, and it cannot go on.</Text>
        </AskForm>
      )}
    </AskButton>
  );
}
