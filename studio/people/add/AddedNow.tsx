import { Button, Card, Flex, Stack, Text } from '@sanity/ui';
import { useEffect, useRef } from 'react';
import { IntentLink } from 'sanity/router';
import { ADDED, type AddedType } from './kinds.ts';

/** That the record is there, with a link to it, and the way to the next one. */
export function AddedNow({ type, id, another }: { type: AddedType; id: string; another: () => void }) {
  const card = useRef<HTMLDivElement>(null);
  // The form that had the focus is gone.
  useEffect(() => card.current?.focus(), []);
  return (
    <Card ref={card} tone="positive" border radius={2} padding={4} role="status" tabIndex={-1}>
      <Stack gap={4}>
        <Text size={2}>
          Added.{' '}
          <IntentLink intent="edit" params={{ id, type }}>
            Open the record
          </IntentLink>
        </Text>
        <Text size={1}>{ADDED[type].follows}</Text>
        <Flex>
          <Button mode="ghost" text="Add another" onClick={another} />
        </Flex>
      </Stack>
    </Card>
  );
}
