/** A kind of work: its pieces, the most urgent first, and how many of them are done at once. */
export interface Queue<Kind> {
  kind: Kind;
  pieces: readonly string[];
  atOnce: number;
}

/**
 * Does work of several kinds until a moment, the most important kind first, so that none waits until all of another is
 * done: in a first round each kind has its share of the time that is left, in a second one it has all of it. Begins at
 * least one piece of each kind while there is time. Gives how many pieces of each kind were done.
 */
export async function takeTurns<Kind>(
  queues: readonly Queue<Kind>[],
  work: (kind: Kind, pieces: string[]) => Promise<void>,
  until: number,
  clock: () => number = Date.now,
): Promise<{ kind: Kind; found: number; done: number }[]> {
  const counts = queues.map(({ kind, pieces }) => ({ kind, found: pieces.length, done: 0 }));
  for (const round of ['share', 'rest'] as const) {
    for (const [index, { kind, pieces, atOnce }] of queues.entries()) {
      const count = counts[index];
      if (!count) continue;
      const share = (until - clock()) / (queues.length - index);
      const end = round === 'share' ? clock() + share : until;
      while (count.done < pieces.length && clock() < end) {
        const next = pieces.slice(count.done, count.done + atOnce);
        await work(kind, next);
        count.done += next.length;
      }
    }
  }
  return counts;
}
