import { encodeArray } from './arrays.ts';
import { encodeObject } from './objects.ts';
import { type Change, isJsonObject, Op } from './opcodes.ts';
import { encodeString } from './strings.ts';

/**
 * Writes the raw Mendoza patch that turns `before` into `after` (npm `mendoza` can only apply patches).
 * Unchanged parts are copied, not repeated, because the Studio tells from that who wrote which part.
 * A missing `before` gives the creation `[0, after]`, a missing `after` the deletion `[0, null]`; equal values
 * give an empty patch.
 */
export function encodeMendoza(before: unknown, after: unknown): unknown[] {
  if (after === null || after === undefined) return [Op.value, null];
  if (before === null || before === undefined || before === after) {
    return before === after ? [] : [Op.value, after];
  }
  const change = encodeChange(before, after);
  if (!change) return [Op.value, after];
  // The patcher starts with a copy of the old value as its output.
  return change.start === 'copy' ? change.ops : [Op.blank, ...change.ops];
}

function encodeChange(before: unknown, after: unknown): Change | null {
  if (typeof before === 'string' && typeof after === 'string') return encodeString(before, after);
  if (Array.isArray(before) && Array.isArray(after)) return encodeArray(before, after, encodeChange);
  if (isJsonObject(before) && isJsonObject(after)) return encodeObject(before, after, encodeChange);
  return null;
}
