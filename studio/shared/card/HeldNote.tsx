import { Card, Text } from '@sanity/ui';
import { z } from 'zod';
import { holdingImport } from '../../../program/import/held.ts';
import { useLive } from '../subscriptions/useLive.ts';

/** Whether staff write to the people of an import, kept fresh. */
const STARTED = {
  fetch: '{"startedAt": *[_id == $id][0].writingStartedAt}',
  listen: '*[_id == $id]',
  schema: z.object({ startedAt: z.string().nullish() }),
  tag: 'import',
};

/** On the card of whom an import brought: that nobody writes to them yet, whatever is decided here. */
export function HeldNote({ record }: { record: unknown }) {
  const id = holdingImport(record);
  return id ? <Held id={id} /> : null;
}

function Held({ id }: { id: string }) {
  const { value } = useLive(STARTED, id);
  if (!value || value.startedAt) return null;
  return (
    <Card border radius={3} padding={3} tone="caution" role="status">
      <Text size={1}>
        This record came by an import. The program writes to nobody about it until you press “Start writing to
        these people” in Import.
      </Text>
    </Card>
  );
}
