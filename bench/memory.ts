import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Every process of the tree below `root`, itself included. */
function tree(root: number): number[] {
  const children = new Map<number, number[]>();
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry) || !existsSync(`/proc/${entry}/stat`)) continue;
    const parent = Number(
      readFileSync(`/proc/${entry}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')[1],
    );
    children.set(parent, [...(children.get(parent) ?? []), Number(entry)]);
  }
  const below = (pid: number): number[] => [pid, ...(children.get(pid) ?? []).flatMap(below)];
  return below(root);
}

/** Memory in MB of a process and all below it, each shared page counted once (PSS). Linux only: NaN elsewhere. */
export function memoryOf(root: number): number {
  if (!existsSync('/proc/self/smaps_rollup')) return Number.NaN;
  const kilobytes = tree(root).map((pid) => {
    try {
      return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
    } catch {
      return 0; // It has ended meanwhile.
    }
  });
  return kilobytes.reduce((sum, each) => sum + each, 0) / 1024;
}
