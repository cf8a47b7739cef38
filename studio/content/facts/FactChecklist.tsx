import { Button, Card, Flex, Heading, Stack, Text } from '@sanity/ui';
import { useState } from 'react';
import { Problem } from '../../shared/error-card/Problem.tsx';
import { SOON_DAYS } from './due.ts';
import type { DueFact } from './dueList.ts';
import { FactRow } from './FactRow.tsx';
import { useCheck } from './useCheck.tsx';

const keyOf = ({ documentId, path }: DueFact) => `${documentId} ${path}`;

const SECTIONS = [
  { state: 'overdue', title: 'Overdue', none: 'Nothing is overdue.' },
  { state: 'soon', title: `Due within ${SOON_DAYS} days`, none: 'Nothing falls due soon.' },
] as const;

/** Facts to compare with their sources, and one button for those that were. */
export function FactChecklist({ facts }: { facts: readonly DueFact[] }) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const { check, isBusy, problem } = useCheck();
  const chosen = facts.filter((fact) => ticked.has(keyOf(fact)) && !fact.inDraft);
  const tick = (fact: DueFact) => {
    const next = new Set(ticked);
    if (!next.delete(keyOf(fact))) next.add(keyOf(fact));
    setTicked(next);
  };
  return (
    <Stack gap={5}>
      <Text size={1} muted>
        Open the source, compare the value, and tick the fact. A value that is no longer right is corrected in
        its page.
      </Text>
      {SECTIONS.map(({ state, title, none }) => {
        const due = facts.filter((fact) => fact.state === state);
        return (
          <Stack key={state} gap={3} as="section">
            <Heading as="h2" size={1}>
              {title} ({due.length})
            </Heading>
            {due.length === 0 && (
              <Text size={1} muted>
                {none}
              </Text>
            )}
            {due.map((fact) => (
              <FactRow
                key={keyOf(fact)}
                fact={fact}
                isTicked={ticked.has(keyOf(fact))}
                onTick={() => tick(fact)}
              />
            ))}
          </Stack>
        );
      })}
      {problem && <Problem text={problem} />}
      {facts.length > 0 && (
        <Card padding={3} borderTop style={{ position: 'sticky', bottom: 0 }}>
          <Flex justify="flex-end">
            <Button
              tone="positive"
              text={chosen.length > 1 ? `I checked these ${chosen.length} today` : 'I checked this today'}
              disabled={chosen.length === 0 || isBusy}
              loading={isBusy}
              onClick={async () => {
                if (await check(chosen)) setTicked(new Set());
              }}
            />
          </Flex>
        </Card>
      )}
    </Stack>
  );
}
