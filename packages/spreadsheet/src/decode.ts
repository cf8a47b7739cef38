/** Marks by which a file says itself how its letters are kept. */
const MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** How many bytes are looked at to tell UTF-16 without a mark. */
const LOOK_BYTES = 4000;

/** UTF-16 without a mark: every other byte of Latin text is zero. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const look = bytes.subarray(0, LOOK_BYTES);
  const zeros = [0, 0];
  look.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > look.length / 4) return 'utf-16le';
  return even > look.length / 4 ? 'utf-16be' : undefined;
}

/**
 * The text of a file: by the mark at its beginning, else as UTF-8 where it is that, else as Windows keeps Western
 * letters, which is what a spreadsheet saves where nobody chose.
 */
export function decode(bytes: Uint8Array): string {
  const marked = MARKS.find(([mark]) => mark.every((byte, at) => bytes[at] === byte))?.[1];
  const encoding = marked ?? unmarkedUtf16(bytes);
  if (encoding) return new TextDecoder(encoding).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
