/** Far deeper than any content; what runs over documents step by step would overflow at some thousands. */
const MAX_DEPTH = 200;

/** Attributes that shadow what every object has: groq-js could not query a dataset with such a document any more. */
const RESERVED = new Set(['__proto__', 'hasOwnProperty']);

/** Why a value from outside cannot be kept or worked with, or undefined when it can. Itself not recursive. */
export function shapeProblem(value: unknown): string | undefined {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) return `it is nested more than ${MAX_DEPTH} levels deep`;
    const next: unknown[] = [];
    for (const one of level) {
      if (typeof one !== 'object' || one === null) continue;
      if (Array.isArray(one)) {
        for (const item of one) next.push(item);
        continue;
      }
      for (const [name, inner] of Object.entries(one)) {
        if (RESERVED.has(name)) return `an attribute cannot be called "${name}"`;
        next.push(inner);
      }
    }
    level = next;
  }
  return undefined;
}
