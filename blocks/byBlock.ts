import { BLOCK_NAMES, type BlockName } from './blocks.ts';

/**
 * Finds what a block's folder holds of one kind. `found` is what `import.meta.glob` gives: all of that kind, by path.
 * Throws at once when a folder lacks it.
 */
export function byBlock<T>(found: Readonly<Record<string, T>>): (name: BlockName) => T {
  const held = (name: BlockName): T => {
    const [, one] = Object.entries(found).find(([path]) => path.includes(`/${name}/`)) ?? [];
    if (one === undefined) throw new Error(`blocks/${name} is not whole: see docs/how-to`);
    return one;
  };
  BLOCK_NAMES.forEach(held);
  return held;
}
