import { UndoIcon } from '@sanity/icons/Undo';
import { Button, Card, Flex, Stack, Text } from '@sanity/ui';
import { Problem } from '../error-card/Problem.tsx';
import { timeInWords } from '../labels/dates.ts';
import { useIsBefore } from './useIsBefore.ts';
import { useOnce } from './useOnce.ts';

interface UndoCardProps {
  /** What was done, in one word or two. */
  did: string;
  /** When it can no longer be taken back. */
  until: Date;
  /** Takes it back; what it throws is said here. */
  undo: () => Promise<void>;
}

/** That nobody has been written to yet, and the way back. Nothing once the time is over. */
export function UndoCard({ did, until, undo }: UndoCardProps) {
  const { isBusy, problem, run } = useOnce();
  const isOffered = useIsBefore(until);
  if (!isOffered) return null;
  return (
    <Card tone="caution" border radius={2} padding={3} as="section" aria-label="Undo">
      <Stack gap={3}>
        <Flex gap={3} align="center" wrap="wrap">
          <Text size={1} style={{ flex: 1 }}>
            {did}. What follows from it begins at {timeInWords(until)}; nobody has been written to yet.
          </Text>
          <Button
            mode="ghost"
            icon={UndoIcon}
            text="Undo"
            onClick={() => run(undo)}
            loading={isBusy}
            disabled={isBusy}
          />
        </Flex>
        {problem && <Problem text={problem} />}
      </Stack>
    </Card>
  );
}
