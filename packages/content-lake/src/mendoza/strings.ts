import { type Change, Op } from './opcodes.ts';

/**
 * Edits a string as: what both begin with, the new middle, what both end with. Null when the two have too
 * little in common for the copied parts to mean anything to a reader of the history.
 */
export function encodeString(before: string, after: string): Change | null {
  const prefix = commonPrefix(before, after);
  const suffix = commonSuffix(before, after, prefix);
  const shared = prefix + suffix;
  if (shared === 0 || (shared < 8 && shared * 2 < Math.min(before.length, after.length))) return null;

  const ops: unknown[] = [];
  if (prefix > 0) ops.push(Op.appendStringSlice, 0, utf8Length(before.slice(0, prefix)));
  const middle = after.slice(prefix, after.length - suffix);
  if (middle) ops.push(Op.appendString, middle);
  if (suffix > 0) {
    // Only slices that begin at 0 or run to the end are used: the simple patcher in `mendoza` 3 counts a
    // slice's end from a UTF-16 index although offsets are UTF-8 bytes, which is right for these two alone.
    const size = utf8Length(before);
    ops.push(Op.appendStringSlice, size - utf8Length(before.slice(before.length - suffix)), size);
  }
  return { start: 'blank', ops };
}

/** Length in UTF-8 bytes as `mendoza` counts it: half a surrogate pair on its own takes three. */
function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code > 0xffff ? 4 : code > 0x7ff ? 3 : code > 0x7f ? 2 : 1;
  }
  return bytes;
}

function commonPrefix(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  while (length > 0 && (splitsPair(a, length) || splitsPair(b, length))) length--;
  return length;
}

function commonSuffix(a: string, b: string, prefix: number): number {
  const most = Math.min(a.length, b.length) - prefix;
  let length = 0;
  while (length < most && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length))
    length++;
  while (length > 0 && (splitsPair(a, a.length - length) || splitsPair(b, b.length - length))) length--;
  return length;
}

/** Whether cutting before `index` would tear a surrogate pair, whose bytes cannot be counted apart. */
function splitsPair(text: string, index: number): boolean {
  const high = text.charCodeAt(index - 1);
  const low = text.charCodeAt(index);
  return high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff;
}
