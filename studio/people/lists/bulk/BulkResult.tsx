import { Button, Card, Flex, Stack, Text } from '@sanity/ui';
import type { Row } from '../../../../program/lists/narrow.ts';
import type { LeftOut } from './runBulk.ts';
import type { BulkState } from './useBulk.ts';

/** So many names are read; the rest is a number. */
const NAMED = 10;

/** Who was left out, under each reason. */
function LeftOutOf({ leftOut, rows }: { leftOut: readonly LeftOut[]; rows: readonly Row[] }) {
  const names = new Map(rows.map(({ id, title }) => [id, title]));
  const reasons = [...new Set(leftOut.map(({ why }) => why))];
  return reasons.map((why) => {
    const these = leftOut
      .filter((each) => each.why === why)
      .map(({ id }) => names.get(id) ?? 'Somebody erased');
    const more = these.length - NAMED;
    return (
      <Text key={why} size={1}>
        Left out: {these.slice(0, NAMED).join(', ')}
        {more > 0 ? ` and ${more} more` : ''}. {why}
      </Text>
    );
  });
}

interface BulkResultProps {
  state: BulkState;
  rows: readonly Row[];
  undo: () => void;
  dismiss: () => void;
}

/** How far an act on many is; then what was done, who was left out and why, and the way back. */
export function BulkResult({ state, rows, undo, dismiss }: BulkResultProps) {
  if (state.phase === 'running')
    return (
      <Card border radius={3} padding={3} tone="primary">
        <Flex gap={3} align="center" wrap="wrap">
          <Text size={1} role="status">
            {state.title}: {state.through} of {state.total} …
          </Text>
          <progress
            value={state.through}
            max={state.total}
            aria-label={state.title}
            style={{ flex: 1, minWidth: '8rem' }}
          />
        </Flex>
      </Card>
    );
  const { outcome, act, isUndo, title } = state;
  const canUndo = !isUndo && act.undo !== undefined && outcome.done.length > 0;
  return (
    <Card border radius={3} padding={3} tone={outcome.leftOut.length > 0 ? 'caution' : 'positive'}>
      <Flex gap={3} align="flex-start" wrap="wrap">
        <Stack gap={3} flex={1} role="status">
          <Text size={1} weight="semibold">
            {title}: {outcome.done.length}
          </Text>
          <LeftOutOf leftOut={outcome.leftOut} rows={rows} />
          {canUndo && act.undoHolds && (
            <Text size={1} muted>
              {act.undoHolds}
            </Text>
          )}
        </Stack>
        {canUndo && <Button mode="ghost" fontSize={1} padding={2} text="Undo" onClick={undo} />}
        <Button mode="bleed" fontSize={1} padding={2} text="Close" onClick={dismiss} />
      </Flex>
    </Card>
  );
}
