/** What the mark of an erased document is a hash (SHA-256) of. */
export const erasureText = (id: string) => `erased:${id}`;

/** Marks of what was erased: of the person, and of their page in the public dataset. */
export interface Marks {
  mark: string;
  pageMark?: string | undefined;
}

/**
 * What is left of an erasure: when, how many documents of each type, and marks by which a backup is kept from bringing
 * the person back. The mark is a hash of the id, which is a keyed hash of the address: it leads to nobody. `key` is random.
 */
export function tombstone(
  key: string,
  { mark, pageMark }: Marks,
  erased: Readonly<Record<string, number>>,
  now: Date,
) {
  return {
    _id: `tombstone.${key}`,
    _type: 'tombstone' as const,
    mark,
    ...(pageMark && { pageMark }),
    erasedAt: now.toISOString(),
    documents: erased,
  };
}
