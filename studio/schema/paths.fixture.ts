export type Path = (string | number)[];

/** Paths of every field in a document, at any depth, but for Sanity's own; only of values that `choose` takes. */
export function pathsOf(value: unknown, choose: (value: unknown) => boolean = () => true): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => !key.startsWith('_'))
    .flatMap(([key, inner]): Path[] => {
      const step = Array.isArray(value) ? Number(key) : key;
      return [
        ...(choose(inner) && typeof step === 'string' ? [[step]] : []),
        ...pathsOf(inner, choose).map((path) => [step, ...path]),
      ];
    });
}

/** A copy of `document` with `replacement` at `path`; the field is left out when that is undefined. */
export function changedAt<T extends object>(document: T, path: Path, replacement: unknown): T {
  const copy: T = structuredClone(document);
  const last = path.at(-1);
  let holder: unknown = copy;
  for (const step of path.slice(0, -1)) {
    if (typeof holder !== 'object' || holder === null) throw new Error(`nothing at ${path.join('.')}`);
    holder = Reflect.get(holder, step);
  }
  if (typeof holder !== 'object' || holder === null || last === undefined) {
    throw new Error(`nothing at ${path.join('.')}`);
  }
  if (replacement === undefined) Reflect.deleteProperty(holder, last);
  else Reflect.set(holder, last, replacement);
  return copy;
}
