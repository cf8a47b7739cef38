/** The key of the example with this index: `example-01`, `example-02` … */
export function exampleKey(index: number): string {
  return `example-${String(index + 1).padStart(2, '0')}`;
}

/** A mail address at example.org, which belongs to nobody, from a name in any Latin spelling. */
export function exampleEmail(...names: string[]): string {
  const local = names
    .join(' ')
    .normalize('NFD')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/ı/g, 'i')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z]+/g, '.')
    .replace(/^\.|\.$/g, '');
  return `${local}@example.org`;
}

/** The member of a list that falls to this index, going round. Throws on an empty list. */
export function pick<T>(list: readonly T[], index: number): T {
  const member = list[index % list.length];
  if (member === undefined) throw new Error('cannot pick from an empty list');
  return member;
}
