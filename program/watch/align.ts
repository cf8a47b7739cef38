/** Which words of one list stand in the other in the same order, as pairs of places: the longest such, weighed. */
export function align(
  one: readonly string[],
  other: readonly string[],
  weight: (token: string) => number,
): [number, number][] {
  const width = other.length + 1;
  const best = new Float64Array((one.length + 1) * width);
  const at = (row: number, column: number) => best[row * width + column] ?? 0;
  for (let row = one.length - 1; row >= 0; row -= 1) {
    for (let column = other.length - 1; column >= 0; column -= 1) {
      const token = one[row] ?? '';
      const taken = token === other[column] ? at(row + 1, column + 1) + weight(token) : 0;
      best[row * width + column] = Math.max(taken, at(row + 1, column), at(row, column + 1));
    }
  }
  const pairs: [number, number][] = [];
  let [row, column] = [0, 0];
  while (row < one.length && column < other.length) {
    if (one[row] === other[column] && at(row, column) === at(row + 1, column + 1) + weight(one[row] ?? '')) {
      pairs.push([row, column]);
      row += 1;
      column += 1;
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return pairs;
}
