import { Flex, Stack, Text } from '@sanity/ui';
import { kindWordsIn } from '../../../program/kindWords/kindWords.ts';
import { useProgramClient } from '../../shared/clients/useProgramClient.ts';
import { useStaffName } from '../../shared/clients/useStaffName.ts';
import { AskButton } from '../../shared/confirm-dialog/AskButton.tsx';
import { AskForm } from '../../shared/confirm-dialog/AskForm.tsx';
import { removeKindWords } from './removeKindWords.ts';

/** What the participant lets the Connector read, and the way to take it off their page. Nothing where there are no words. */
export function KindWordsLines({ id, match }: { id: string; match: Readonly<Record<string, unknown>> }) {
  const words = kindWordsIn(match);
  if (!words) return null;
  return (
    <Stack gap={3}>
      <Text size={1} muted>
        On the Connector’s own page, as the participant allowed
      </Text>
      <Flex gap={3} align="center" wrap="wrap">
        <Text size={1}>
          <q dir="auto">{words.text}</q>
        </Text>
        <AskButton text="Take it off" mode="bleed" header="Take these words off the Connector’s page?">
          {(close) => <RemoveForm id={id} onClose={close} />}
        </AskButton>
      </Flex>
    </Stack>
  );
}

function RemoveForm({ id, onClose }: { id: string; onClose: () => void }) {
  const [client, by] = [useProgramClient(), useStaffName()];
  return (
    <AskForm
      act="Take them off"
      tone="critical"
      isReady
      run={() => removeKindWords(client, id, by)}
      done="The Connector no longer sees them"
      onClose={onClose}
    >
      <Text size={2}>
        Where they name somebody, or are not kind. They are kept nowhere after this. Nobody is written to:
        please tell the participant yourself.
      </Text>
    </AskForm>
  );
}
