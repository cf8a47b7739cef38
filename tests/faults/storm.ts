import type { Random } from './random.ts';

/** A fault as the local services take it, and what the report calls it. */
export interface Fault {
  kind: '503' | '429' | 'slow' | 'dropped after the work';
  match?: string;
  status?: number;
  delayMs?: number;
  drop?: boolean;
  count: number;
}

const LAKE_CALLS = ['data/mutate', 'data/doc', 'data/query', ''] as const;

function fault({ pick, whole }: Random, match: string): Fault {
  const count = whole(1, 15);
  const where = match ? { match } : {};
  const ways: readonly [() => Fault, ...(() => Fault)[]] = [
    () => ({ kind: '503', ...where, status: 503, count }),
    () => ({ kind: '429', ...where, status: 429, count }),
    // Longer than the functions wait for one call.
    () => ({ kind: 'slow', ...where, delayMs: 3500, count: 1 }),
    () => ({ kind: 'dropped after the work', ...where, drop: true, count }),
  ];
  return pick(ways)();
}

/** The weather for the next batch: nothing in a third of the cases, else one to three faults on each of the services. */
export function weather(chance: Random): { lake: Fault[]; outbox: Fault[] } {
  const several = (calls: readonly [string, ...string[]]) =>
    chance.chance(30)
      ? []
      : Array.from({ length: chance.whole(1, 3) }, () => fault(chance, chance.pick(calls)));
  return { lake: several(LAKE_CALLS), outbox: several(['POST /emails']) };
}
