/** What can be signed: no fractions, nothing undefined. */
export type Signable = string | number | null | readonly Signable[] | { readonly [name: string]: Signable };

/**
 * One text for one content, whatever the order of names and the space between them: names sorted, no space, as RFC 8785
 * has it for texts, whole numbers and null, which is all that stands in a summary.
 */
export function canonical(value: Signable): string {
  if (value === null || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) throw new RangeError('only whole numbers are signed');
    return String(value);
  }
  if (isList(value)) return `[${value.map(canonical).join(',')}]`;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([name, each]) => `${JSON.stringify(name)}:${canonical(each)}`).join(',')}}`;
}

const isList = (value: Signable): value is readonly Signable[] => Array.isArray(value);

/** The text of which a signature is made. It begins with what it is: a signature of one kind is none of another. */
export const signedText = (kind: 'summary' | 'key', value: Signable): string =>
  `connector-program/${kind}/1\n${canonical(value)}`;
