import { Card, Stack, Text } from '@sanity/ui';
import { IntentLink } from 'sanity/router';
import type { Kept } from '../../../program/import/undoImport.ts';

const typeOf = (id: string) => id.slice(0, id.indexOf('.'));

/** What stayed when an import was taken back, by name, each with a link to its record. */
export function KeptRecords({ kept }: { kept: readonly Kept[] }) {
  if (kept.length === 0) return null;
  return (
    <Card border radius={2} padding={3} tone="caution" role="status">
      <Stack gap={3}>
        <Text size={1}>These stay, because somebody changed them since, or something new hangs on them:</Text>
        {kept.map(({ id, name }) => (
          <Text key={id} size={1} dir="auto">
            <IntentLink intent="edit" params={{ id, type: typeOf(id) }}>
              {name || (typeOf(id) === 'match' ? 'A match' : id)}
            </IntentLink>
          </Text>
        ))}
      </Stack>
    </Card>
  );
}
