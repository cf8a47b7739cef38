/** How many letters must be added, left out, changed or swapped with the next one to make one word of the other. */
export function distance(one: string, other: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const changed = (last[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1);
      const leftOut = (last[column] ?? 0) + 1;
      const added = (next[column - 1] ?? 0) + 1;
      const isSwap = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      const swapped = isSwap && row > 1 && column > 1 ? (beforeLast[column - 2] ?? 0) + 1 : changed;
      next.push(Math.min(changed, leftOut, added, swapped));
    }
    beforeLast = last;
    last = next;
  }
  return last.at(-1) ?? 0;
}
