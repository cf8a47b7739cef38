import { useProgramClient } from '../../shared/clients/useProgramClient.ts';
import { useStaffName } from '../../shared/clients/useStaffName.ts';
import { assertOnline } from '../../shared/decisions/problems.ts';
import { useOnce } from '../../shared/decisions/useOnce.ts';
import { todayHere } from '../../shared/labels/dates.ts';
import { useUndoToast } from '../facts/useUndoToast.tsx';
import { noteCorrecting, sayStillRight, watchWords } from './decideSource.ts';
import type { WatchedFact } from './sourceList.ts';

/** What staff do about a source, each once at a time, with who did it and when. */
export function useSourceActs(fact: WatchedFact) {
  const client = useProgramClient();
  const name = useStaffName() ?? 'Staff';
  const { isBusy, problem, run } = useOnce();
  const sayDone = useUndoToast();
  const by = () => ({ by: name, at: new Date().toISOString() });
  return {
    isBusy,
    problem,
    stillRight: () =>
      run(async () => {
        assertOnline();
        sayDone(await sayStillRight(client, fact, todayHere(), by()), 'Still right, checked today');
      }),
    /** The form of the fact opens whether or not the note of it could be kept. */
    correct: () => run(() => noteCorrecting(client, fact, by())),
    watch: (words: string, done: () => void) =>
      run(async () => {
        assertOnline();
        await watchWords(client, fact, words, by());
        done();
      }),
  };
}
