import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';

/*
 * Ends the parts of a stack whose own process has been killed and could end nothing any more. It is told of each
 * part on standard input, `+<process>` when it begins and `-<process>` when it has ended; the input itself ends
 * with the stack, however that happens.
 */

/** Milliseconds that the parts have to end by themselves. */
const GRACE = 3000;

const groups = new Set<number>();

/** Signal 0 does nothing but find out which are still there. */
function signalAll(name: NodeJS.Signals | 0): void {
  for (const group of groups) {
    try {
      process.kill(-group, name);
    } catch {
      groups.delete(group);
    }
  }
}

// Ctrl-C is for the stack: it ends its parts, and then this input.
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => undefined);

for await (const line of createInterface({ input: process.stdin })) {
  const group = Number(line.slice(1));
  if (line.startsWith('+')) groups.add(group);
  else groups.delete(group);
}
signalAll('SIGTERM');
for (let waited = 0; groups.size > 0 && waited < GRACE; waited += 100) {
  await setTimeout(100);
  signalAll(0);
}
signalAll('SIGKILL');
