import { useToast } from '@sanity/ui/toast';
import { type ToldEntry, tellableUntil } from '../../../program/matches/told.ts';
import { useProgramClient } from '../../shared/clients/useProgramClient.ts';
import { useStaffName } from '../../shared/clients/useStaffName.ts';
import { UndoCard } from '../../shared/decisions/UndoCard.tsx';
import { useUndoMinutes } from '../../shared/decisions/useUndoMinutes.ts';
import { toldWords } from '../../shared/labels/matches.ts';
import { undoTold } from './undoTold.ts';

/** For some minutes after something was entered that writes to people: the way back. */
export function UndoTold({ matchId, entry }: { matchId: string; entry: ToldEntry }) {
  const minutes = useUndoMinutes();
  const client = useProgramClient();
  const by = useStaffName();
  const toast = useToast();
  const until = tellableUntil(entry, minutes);
  if (!until) return null;
  const undo = async () => {
    await undoTold(client, matchId, entry._key, minutes, by);
    toast.push({ status: 'success', title: 'Taken back. Nobody was written to.' });
  };
  return <UndoCard did={`Entered: “${toldWords[entry.told.what]}”`} {...{ until, undo }} />;
}
