/** Gives numbers from 0 to below 1, evenly spread. */
export type Chance = () => number;

/** Chance that is the same for the same seed (mulberry32 by Tommy Ettinger, public domain). */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A list in an order by chance (Fisher and Yates). */
export function shuffled<T>(list: readonly T[], chance: Chance): T[] {
  const rest = [...list];
  return list.map(() => {
    const at = Math.floor(chance() * rest.length);
    const last = rest.length - 1;
    const [taken, moved] = [rest[at], rest[last]];
    if (taken === undefined || moved === undefined) throw new Error('a list has no gaps');
    rest[at] = moved;
    rest.pop();
    return taken;
  });
}
