import { equalJson } from './equal.ts';
import { type Change, type JsonObject, Op } from './opcodes.ts';

/**
 * Edits a copy of the old object field by field. Null when the two share no field (nothing is worth copying),
 * or when a field is called `__proto__`, which the decoder cannot set.
 */
export function encodeObject(
  before: JsonObject,
  after: JsonObject,
  encodeChange: (before: unknown, after: unknown) => Change | null,
): Change | null {
  // The decoder numbers the fields of the old object in plain string order.
  const beforeKeys = Object.keys(before).sort();
  const afterKeys = Object.keys(after).filter((key) => after[key] !== undefined);
  if (beforeKeys.includes('__proto__') || afterKeys.includes('__proto__')) return null;
  if (!afterKeys.some((key) => Object.hasOwn(before, key))) return null;

  const ops: unknown[] = [];
  for (const [index, key] of beforeKeys.entries()) {
    if (after[key] === undefined || !Object.hasOwn(after, key)) ops.push(Op.deleteField, index);
  }
  for (const key of afterKeys) {
    const value = after[key];
    if (!Object.hasOwn(before, key)) {
      ops.push(Op.setFieldValue, value, key);
    } else if (!equalJson(before[key], value)) {
      const change = encodeChange(before[key], value);
      if (change) {
        const push = change.start === 'copy' ? Op.pushFieldCopy : Op.pushFieldBlank;
        ops.push(push, beforeKeys.indexOf(key), ...change.ops, Op.popAndReturnIntoSameField);
      } else {
        ops.push(Op.setFieldValue, value, key);
      }
    }
  }
  return { start: 'copy', ops };
}
