import { Card, Spinner, Stack, Text } from '@sanity/ui';
import { useSyncExternalStore } from 'react';
import { useDocumentStore } from 'sanity';
import { dueFactsOf } from './dueSource.ts';
import { FactChecklist } from './FactChecklist.tsx';

/** The due facts of one document, in the dialog of "Check facts". */
export function FactsForm({ documentId }: { documentId: string }) {
  const { subscribe, current } = dueFactsOf(useDocumentStore());
  const { facts } = useSyncExternalStore(subscribe, current);
  if (!facts) return <Spinner muted />;
  return (
    <Stack gap={4}>
      <FactChecklist facts={facts.filter((fact) => fact.documentId === documentId)} />
      <Card tone="transparent" padding={3} radius={2}>
        <Text size={1} muted>
          A fact that is not due is checked in its own form: “I checked this today” beside the day.
        </Text>
      </Card>
    </Stack>
  );
}
