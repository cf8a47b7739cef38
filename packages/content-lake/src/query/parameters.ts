/** A parameter as a query names it: `$name`, from `start` up to `end`. */
export type NamedParameter = { name: string; start: number; end: number };

/** Texts and comments are matched first, so that nothing in them counts as a name. */
const TOKEN = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\/\/[^\n]*|\$([A-Za-z_]\w*)/g;

/** Every parameter that a query names, in the order of their places. */
export function parametersIn(query: string): NamedParameter[] {
  return [...query.matchAll(TOKEN)].flatMap((match) => {
    const [text, name] = match;
    return name === undefined ? [] : [{ name, start: match.index, end: match.index + text.length }];
  });
}
