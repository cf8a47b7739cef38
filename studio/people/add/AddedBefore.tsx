import { Button, Card, Flex, Stack, Text } from '@sanity/ui';
import { IntentLink } from 'sanity/router';
import { personName } from '../../shared/card/personName.ts';
import type { PerhapsSame } from '../doubles/readDoubles.ts';

interface AddedBeforeProps {
  result: { owner: { id: string; type: string } } | { similar: readonly PerhapsSame[] };
  isBusy: boolean;
  addAnother: () => void;
}

/** Why nothing was written yet: the address is taken, or somebody is perhaps the same person. With the way on. */
export function AddedBefore({ result, isBusy, addAnother }: AddedBeforeProps) {
  return (
    <Card tone="caution" border radius={2} padding={4} role="alert">
      {'owner' in result ? (
        <Text size={1}>
          Nothing was added: this address has a record already.{' '}
          <IntentLink intent="edit" params={result.owner}>
            Open it
          </IntentLink>{' '}
          and correct there what is new.
        </Text>
      ) : (
        <Stack gap={4}>
          <Text size={1}>
            Nothing was added yet. Perhaps the same person: the same name, and the same telephone, the same
            postal code and field, or another spelling of the address.
          </Text>
          <Stack as="ul" gap={3} paddingLeft={4} margin={0}>
            {result.similar.map((person) => (
              <Text as="li" size={1} key={person._id}>
                <IntentLink intent="edit" params={{ id: person._id, type: person._type }}>
                  {personName(person)}
                </IntentLink>{' '}
                · {person._type === 'connector' ? 'Connector' : 'Participant'} · {person.email}
              </Text>
            ))}
          </Stack>
          <Flex>
            <Button
              type="button"
              mode="ghost"
              text="It is somebody else: add them"
              loading={isBusy}
              disabled={isBusy}
              onClick={addAnother}
            />
          </Flex>
        </Stack>
      )}
    </Card>
  );
}
