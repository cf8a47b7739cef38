import { useToast } from '@sanity/ui/toast';
import { z } from 'zod';
import { undoableUntil } from '../../../program/undo.ts';
import { useProgramClient } from '../clients/useProgramClient.ts';
import { useStaffName } from '../clients/useStaffName.ts';
import { UndoCard } from './UndoCard.tsx';
import { undoDecision } from './undoDecision.ts';
import { useUndoMinutes } from './useUndoMinutes.ts';

const decided = z.object({ undoable: z.object({ at: z.string() }) });

/** For some minutes after a decision: that nobody has been written to yet, and the way back. */
export function UndoBar({ id, document }: { id: string; document: Readonly<Record<string, unknown>> }) {
  const minutes = useUndoMinutes();
  const client = useProgramClient();
  const by = useStaffName();
  const toast = useToast();
  const { data } = decided.safeParse(document);
  const at = data?.undoable.at;
  const until = at ? undoableUntil({ at }, minutes) : undefined;
  if (!at || !until) return null;
  const undo = async () => {
    await undoDecision(client, { id, at, minutes, by });
    toast.push({ status: 'success', title: 'Taken back. Nobody was written to.' });
  };
  return <UndoCard did="Decided" {...{ until, undo }} />;
}
