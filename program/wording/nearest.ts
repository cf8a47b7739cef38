/** How many letters must be added, left out, changed or swapped with the next one to make one word of the other. */
function distance(one: string, other: string): number {
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

/** Longer than any name that is meant to be one of ours: not compared. */
const LONGEST = 40;

/** Which of the names somebody may have meant: “nmae” and “Name” mean “name”, and “connectorName” “connector”. */
export function nearest<Name extends string>(written: string, names: readonly Name[]): Name | undefined {
  const meant = written.trim().toLowerCase();
  if (meant === '' || meant.length > LONGEST) return undefined;
  const [best] = names
    .map((name) => ({ name, away: distance(meant, name) }))
    .filter(({ name, away }) => away <= (name.length > 4 ? 2 : 1) || meant.startsWith(name))
    .toSorted((one, other) => one.away - other.away);
  return best?.name;
}
