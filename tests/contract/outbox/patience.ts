import { setTimeout as wait } from 'node:timers/promises';

type Answer<T> = { data: T | null; error: { statusCode: number | null; message: string } | null };

/** The data of an answer. @throws with the error's message when there is none */
export function dataOf<T>(answer: Answer<T>): T {
  if (answer.data === null) throw new Error(`Refused: ${answer.error?.statusCode} ${answer.error?.message}`);
  return answer.data;
}

/** Asks until the answer is accepted; the test's own time limit ends it. */
export async function eventually<T>(ask: () => Promise<T>, accept: (value: T) => boolean): Promise<T> {
  for (;;) {
    const value = await ask();
    if (accept(value)) return value;
    await wait(50);
  }
}
