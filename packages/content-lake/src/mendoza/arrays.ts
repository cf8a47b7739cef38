import { equalJson } from './equal.ts';
import { type Change, isJsonObject, Op } from './opcodes.ts';

/** One item of the new array: copied from, or an edit of, the old item at `source`; or entirely new. */
type Step = { kind: 'copy' | 'edit' | 'new'; source: number; item: unknown };

/**
 * Builds the new array from slices of the old one, edits of items with the same `_key`, and new items. Arrays
 * without keys keep what both begin and end with. Null when nothing of the old array is left, or nothing is
 * in the new one (an empty output cannot be told from no output).
 */
export function encodeArray(
  before: unknown[],
  after: unknown[],
  encodeChange: (before: unknown, after: unknown) => Change | null,
): Change | null {
  const steps = plan(before, after);
  const ops: unknown[] = [];
  let reused = 0;
  for (let at = 0; at < steps.length; at++) {
    const step = steps[at];
    if (!step) break;
    if (step.kind === 'copy') {
      let end = step.source + 1;
      while (steps[at + 1]?.kind === 'copy' && steps[at + 1]?.source === end) {
        end++;
        at++;
      }
      ops.push(Op.appendSlice, step.source, end);
      reused++;
      continue;
    }
    const change = step.kind === 'edit' ? encodeChange(before[step.source], step.item) : null;
    if (change) {
      const push = change.start === 'copy' ? Op.pushElementCopy : Op.pushElementBlank;
      ops.push(push, step.source, ...change.ops, Op.popAndReturnIntoArray);
      reused++;
    } else {
      ops.push(Op.appendValue, step.item);
    }
  }
  return reused > 0 ? { start: 'blank', ops } : null;
}

function plan(before: unknown[], after: unknown[]): Step[] {
  const most = Math.min(before.length, after.length);
  let prefix = 0;
  while (prefix < most && equalJson(before[prefix], after[prefix])) prefix++;
  let suffix = 0;
  while (suffix < most - prefix && equalJson(before.at(-1 - suffix), after.at(-1 - suffix))) suffix++;

  const sources = new Map<string, number>();
  for (const [index, item] of before.entries()) {
    const key = keyOf(item);
    if (key !== null && !sources.has(key)) sources.set(key, index);
  }
  const sameLength = before.length === after.length;
  return after.map((item, index): Step => {
    if (index < prefix) return { kind: 'copy', source: index, item };
    const fromEnd = after.length - index;
    if (fromEnd <= suffix) return { kind: 'copy', source: before.length - fromEnd, item };
    const key = keyOf(item);
    // Items without a key are paired by place, and only when nothing was put in or taken out.
    const source = key === null ? (sameLength ? index : undefined) : sources.get(key);
    if (source === undefined) return { kind: 'new', source: -1, item };
    return { kind: equalJson(before[source], item) ? 'copy' : 'edit', source, item };
  });
}

function keyOf(item: unknown): string | null {
  return isJsonObject(item) && typeof item._key === 'string' ? item._key : null;
}
