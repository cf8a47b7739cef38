import { useEffect, useRef, useState } from 'react';
import type { BulkAct } from './bulkActs.ts';
import { type Outcome, runBulk } from './runBulk.ts';

/** An act on many records while it runs, and what came of it. */
export type BulkState =
  | { phase: 'running'; title: string; through: number; total: number }
  | { phase: 'done'; title: string; outcome: Outcome; act: BulkAct; isUndo: boolean };

/** Asks before the page is left while something runs: what is done by then stays done, and the rest is not. */
function useStay(isRunning: boolean): void {
  useEffect(() => {
    if (!isRunning) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isRunning]);
}

/** Runs one act on many records at a time, tells how far it is, and can take it back. */
export function useBulk() {
  const [state, setState] = useState<BulkState>();
  const isRunning = useRef(false);
  useStay(state?.phase === 'running');
  const go = async (act: BulkAct, ids: readonly string[], isUndo: boolean) => {
    const run = isUndo ? act.undo : act.act;
    if (isRunning.current || !run) return;
    isRunning.current = true;
    const title = isUndo ? 'Taken back' : act.title;
    setState({ phase: 'running', title, through: 0, total: ids.length });
    const outcome = await runBulk(ids, run, (through) =>
      setState({ phase: 'running', title, through, total: ids.length }),
    );
    isRunning.current = false;
    setState({ phase: 'done', title, outcome, act, isUndo });
  };
  return {
    state,
    start: (act: BulkAct, ids: readonly string[]) => go(act, ids, false),
    undo: () => {
      if (state?.phase === 'done') go(state.act, state.outcome.done, true);
    },
    dismiss: () => setState(undefined),
  };
}
