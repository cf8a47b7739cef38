import { UndoIcon } from '@sanity/icons/Undo';
import { Button, Card, Flex, Stack, Text } from '@sanity/ui';
import { useToast } from '@sanity/ui/toast';
import { z } from 'zod';
import { undoableUntil } from '../../../program/undo.ts';
import { useProgramClient } from '../clients/useProgramClient.ts';
import { useStaffName } from '../clients/useStaffName.ts';
import { Problem } from '../error-card/Problem.tsx';
import { timeInWords } from '../labels/dates.ts';
import { undoDecision } from './undoDecision.ts';
import { useIsBefore } from './useIsBefore.ts';
import { useOnce } from './useOnce.ts';
import { useUndoMinutes } from './useUndoMinutes.ts';

const decided = z.object({ undoable: z.object({ at: z.string() }) });

/** For some minutes after a decision: that nobody has been written to yet, and the way back. */
export function UndoBar({ id, document }: { id: string; document: Readonly<Record<string, unknown>> }) {
  const minutes = useUndoMinutes();
  const client = useProgramClient();
  const by = useStaffName();
  const toast = useToast();
  const { isBusy, problem, run } = useOnce();
  const { data } = decided.safeParse(document);
  const at = data?.undoable.at;
  const until = at ? undoableUntil({ at }, minutes) : undefined;
  const isOffered = useIsBefore(until);
  if (!at || !until || !isOffered) return null;
  const undo = () =>
    run(async () => {
      await undoDecision(client, { id, at, minutes, by });
      toast.push({ status: 'success', title: 'Taken back. Nobody was written to.' });
    });
  return (
    <Card tone="caution" border radius={2} padding={3} as="section" aria-label="Undo">
      <Stack gap={3}>
        <Flex gap={3} align="center" wrap="wrap">
          <Text size={1} style={{ flex: 1 }}>
            Decided. What follows from it begins at {timeInWords(until)}; nobody has been written to yet.
          </Text>
          <Button
            mode="ghost"
            icon={UndoIcon}
            text="Undo"
            onClick={undo}
            loading={isBusy}
            disabled={isBusy}
          />
        </Flex>
        {problem && <Problem text={problem} />}
      </Stack>
    </Card>
  );
}
