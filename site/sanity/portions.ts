/** Portions that are kept: pages are built a few at a time, and their documents stand in a portion or in the next. */
const KEPT = 3;

/**
 * Gives the things of a long list one by one, and reads them in portions of neighbours when the first of them is asked
 * for, so that thousands are never held at once and few questions are asked. Who asks in the order of the list has each
 * portion read once. `read` gets a portion's names and gives what it found, by name.
 */
export function inPortions<T>(
  names: readonly string[],
  size: number,
  read: (names: string[]) => Promise<Map<string, T>>,
): (name: string) => Promise<T | undefined> {
  const places = new Map(names.map((name, index) => [name, Math.floor(index / size)]));
  const kept = new Map<number, Promise<Map<string, T>>>();
  return async (name) => {
    const place = places.get(name);
    if (place === undefined) return undefined;
    const portion = kept.get(place) ?? read(names.slice(place * size, (place + 1) * size));
    kept.delete(place);
    kept.set(place, portion);
    for (const oldest of [...kept.keys()].slice(0, -KEPT)) kept.delete(oldest);
    return (await portion).get(name);
  };
}
