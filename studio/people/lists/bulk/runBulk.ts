import { isAboutThePair as isAboutTheRecord, problemInWords } from '../../../shared/decisions/problems.ts';

/** A record that an act left as it was, and why, in words. */
export interface LeftOut {
  id: string;
  why: string;
}

/** What came of an act on many records. */
export interface Outcome {
  done: readonly string[];
  leftOut: readonly LeftOut[];
}

/** As many at once as one browser keeps busy without being in anybody's way. */
const AT_ONCE = 4;

/**
 * Does something to each of many records and goes on past those that it cannot be done to: somebody else has decided
 * about them meanwhile, or they were erased. What is no fault of one record, such as a network that is gone, ends it: the
 * rest is left out for the same reason. `onProgress` is told how many have been gone through.
 */
export async function runBulk(
  ids: readonly string[],
  act: (id: string) => Promise<void>,
  onProgress: (through: number) => void,
): Promise<Outcome> {
  const waiting = [...ids];
  const done: string[] = [];
  const leftOut: LeftOut[] = [];
  const worker = async () => {
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      try {
        await act(id);
        done.push(id);
      } catch (error) {
        const why = problemInWords(error);
        leftOut.push({ id, why });
        if (!isAboutTheRecord(error)) leftOut.push(...waiting.splice(0).map((rest) => ({ id: rest, why })));
      }
      onProgress(done.length + leftOut.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return { done, leftOut };
}
