import { useRef, useState } from 'react';
import { problemInWords } from './problems.ts';

/**
 * Runs what a button does, once at a time: a second press while the first is under way does nothing. What it throws is
 * given in words, and the button can be pressed again.
 */
export function useOnce() {
  // A state would come too late: two presses can fall into one frame.
  const isUnderWay = useRef(false);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const run = async (act: () => Promise<void>) => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setBusy(true);
    setProblem('');
    try {
      await act();
    } catch (error) {
      setProblem(problemInWords(error));
    } finally {
      isUnderWay.current = false;
      setBusy(false);
    }
  };
  return { isBusy, problem, run };
}
