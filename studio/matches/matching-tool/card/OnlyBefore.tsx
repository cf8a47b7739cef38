import { Flex, Text } from '@sanity/ui';
import type { ReactNode } from 'react';
import { undoableUntil } from '../../../../program/undo.ts';
import { useIsBefore } from '../../../shared/decisions/useIsBefore.ts';
import { useUndoMinutes } from '../../../shared/decisions/useUndoMinutes.ts';
import { timeInWords } from '../../../shared/labels/dates.ts';

/** What is offered for as long as a decision of a moment can be taken back, and until when that is. */
export function OnlyBefore({ at, children }: { at: string; children: ReactNode }) {
  const until = undoableUntil({ at }, useUndoMinutes());
  if (!useIsBefore(until)) return null;
  return (
    <Flex gap={2} align="center" wrap="wrap">
      {children}
      <Text size={1} muted>
        The email goes out after {timeInWords(until)}.
      </Text>
    </Flex>
  );
}
