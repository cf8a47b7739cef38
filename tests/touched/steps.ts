/** One change that a how-to asks for. */
export type Step =
  | { kind: 'file'; path: string; text: string }
  | { kind: 'insert'; path: string; after: string; text: string }
  | { kind: 'replace'; path: string; from: string; text: string }
  | { kind: 'merge'; path: string; text: string };

const FENCE =
  /^( *)```\w+ (file|insert|replace|merge)=(\S+)(?: (?:after|from)="([^"]*)")?\n([\s\S]*?)^\1```$/gm;

const unindented = (text: string, indent: string) =>
  text
    .split('\n')
    .map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line))
    .join('\n');

function stepOf([, indent = '', kind, path = '', mark = '', body = '']: RegExpExecArray): Step {
  const text = unindented(body, indent);
  if (kind === 'insert') return { kind, path, after: mark, text };
  if (kind === 'replace') return { kind, path, from: mark, text };
  return { kind: kind === 'merge' ? 'merge' : 'file', path, text };
}

/**
 * The changes in a how-to: its code blocks that say where they go. `file=PATH` is a new file, `insert=PATH after="a line"`
 * stands below that line, `replace=PATH from="a line"` takes its place, and `merge=PATH` is put into a JSON file.
 */
export function stepsIn(markdown: string): Step[] {
  return [...markdown.matchAll(FENCE)].map(stepOf);
}
