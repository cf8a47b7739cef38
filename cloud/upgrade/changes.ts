/** How a file differs from the version that a city started from. */
export type Change = 'added' | 'changed' | 'removed';
export type Changes = ReadonlyMap<string, Change>;

const LETTERS: Readonly<Record<string, Change>> = { A: 'added', D: 'removed' };

/**
 * Reads what `git diff --name-status --no-renames -z` printed: a letter and a path by turns, each ended by a zero byte.
 * All letters but A and D are changes.
 */
export function readChanges(printed: string): Changes {
  const parts = printed.split('\0').filter(Boolean);
  const changes = new Map<string, Change>();
  for (let at = 0; at + 1 < parts.length; at += 2) {
    changes.set(parts[at + 1] ?? '', LETTERS[parts[at] ?? ''] ?? 'changed');
  }
  return changes;
}
