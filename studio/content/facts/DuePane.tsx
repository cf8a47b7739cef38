import { Card, Container, Spinner, Text } from '@sanity/ui';
import { useSyncExternalStore } from 'react';
import { useDocumentStore } from 'sanity';
import { problemInWords } from '../../shared/decisions/problems.ts';
import { dueFactsOf } from './dueSource.ts';
import { FactChecklist } from './FactChecklist.tsx';

/** "Due for checking": every fact of the public pages that somebody has to compare with its source again. */
export function DuePane() {
  const { subscribe, current } = dueFactsOf(useDocumentStore());
  const { facts, problem } = useSyncExternalStore(subscribe, current);
  return (
    <Card height="fill" overflow="auto">
      <Container width={2} padding={4}>
        {problem !== undefined && (
          <Card tone="critical" padding={3} radius={2} marginBottom={4} role="alert">
            <Text size={1}>{problemInWords(problem)}</Text>
          </Card>
        )}
        {facts ? <FactChecklist facts={facts} /> : problem === undefined && <Spinner muted />}
      </Container>
    </Card>
  );
}
