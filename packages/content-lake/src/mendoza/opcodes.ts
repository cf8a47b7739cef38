/**
 * The Mendoza operations this encoder emits, by their numbers on the wire. The order is that of the `OPS`
 * list in npm `mendoza` (src/internal-patcher.ts); a number there is an opcode here.
 */
export const Op = {
  value: 0,
  blank: 2,
  popAndReturnIntoArray: 16,
  popAndReturnIntoSameField: 15,
  pushFieldCopy: 10,
  pushFieldBlank: 11,
  pushElementCopy: 12,
  pushElementBlank: 13,
  setFieldValue: 17,
  deleteField: 19,
  appendValue: 20,
  appendSlice: 21,
  appendString: 22,
  appendStringSlice: 23,
} as const;

/** A change to one value: how its output starts (a copy of the old value, or empty) and what is done to it. */
export type Change = { start: 'copy' | 'blank'; ops: unknown[] };

export type JsonObject = { [key: string]: unknown };

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
