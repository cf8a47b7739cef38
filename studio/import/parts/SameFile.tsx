import { Button, Card, Flex, Stack, Text } from '@sanity/ui';
import { recordsInWords } from '../../../forms/import/summary.ts';
import type { ImportDocument } from '../../../program/import/importDocument.ts';
import { dayInWords } from '../../shared/labels/dates.ts';
import type { ImportStore } from '../session/ImportStore.ts';
import { takeAgain } from '../session/importActs.ts';

/** Says that the same file came in before, whatever it was called, or was begun and cut off. */
export function SameFile({ store, before }: { store: ImportStore; before: ImportDocument | undefined }) {
  if (!before) return null;
  const who = `${before.by || 'somebody'} on ${dayInWords(before.at)}`;
  const written = before.batches.reduce((sum, { ids }) => sum + ids.length, 0);
  return (
    <Card border radius={3} padding={4} tone="caution" role="status">
      <Stack gap={4}>
        <Text size={1}>
          {before.state === 'writing'
            ? `This file was begun by ${who}, and cut off: ${written} records are written. Decide as before and press “Import”: it goes on from there, and nothing is written twice.`
            : `This very file was imported by ${who} (${recordsInWords(before.counts)}). Everybody in it is probably here already.`}
        </Text>
        {before.state !== 'writing' && (
          <Flex>
            <Button mode="ghost" tone="caution" text="Import it once more" onClick={() => takeAgain(store)} />
          </Flex>
        )}
      </Stack>
    </Card>
  );
}
