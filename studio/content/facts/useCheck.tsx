import { useState } from 'react';
import { useProgramClient } from '../../shared/clients/useProgramClient.ts';
import { assertOnline, problemInWords } from '../../shared/decisions/problems.ts';
import { todayHere } from '../../shared/labels/dates.ts';
import { checkFacts } from './checkFacts.ts';
import type { DueFact } from './dueList.ts';
import { useUndoToast } from './useUndoToast.tsx';

/** Writes down that facts were checked today, says so, and lets staff take it back. */
export function useCheck() {
  const client = useProgramClient();
  const sayDone = useUndoToast();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const check = async (facts: readonly DueFact[]): Promise<boolean> => {
    setBusy(true);
    setProblem('');
    try {
      assertOnline();
      const done = await checkFacts(client, facts, todayHere());
      sayDone(done, `${facts.length} ${facts.length === 1 ? 'fact' : 'facts'} checked today`);
      return true;
    } catch (error) {
      setProblem(problemInWords(error));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { check, isBusy, problem };
}
