import { EyeOpenIcon } from '@sanity/icons/EyeOpen';
import { Card, Flex, Text } from '@sanity/ui';
import { useProgramClient } from '../../shared/clients/useProgramClient.ts';
import { AskButton } from '../../shared/confirm-dialog/AskButton.tsx';
import { AskForm } from '../../shared/confirm-dialog/AskForm.tsx';
import { momentInWords } from '../../shared/labels/dates.ts';
import { markRead } from './markRead.ts';

/** That somebody whom we know sent the form again, and that nobody of the staff has read it yet. */
export function SignedUpAgain({ id, since }: { id: string; since: unknown }) {
  const client = useProgramClient();
  if (typeof since !== 'string') return null;
  return (
    <Card tone="caution" padding={3} radius={2} border role="status">
      <Flex align="center" gap={3} wrap="wrap">
        <Text size={1}>
          They sent the form again, {momentInWords(since)}. It stands below, and changed nothing by itself. A
          letter told them that somebody reads it.
        </Text>
        <AskButton text="I have read it" icon={EyeOpenIcon} mode="ghost" header="Read what they sent again?">
          {(close) => (
            <AskForm
              act="I have read it"
              tone="positive"
              isReady
              run={() => markRead(client, id, since)}
              done="No longer under “Signed up again”"
              onClose={close}
            >
              <Text size={2}>
                They leave the list “Signed up again”. Whoever had left comes back by “Screen again” on this
                card.
              </Text>
            </AskForm>
          )}
        </AskButton>
      </Flex>
    </Card>
  );
}
