/** A content line (RFC 5545, 3.1): its name, its parameters, and its value as it stands there. */
export interface ContentLine {
  name: string;
  params: ReadonlyMap<string, readonly string[]>;
  value: string;
}

const NAME = /^[A-Za-z0-9-]+/;
/** A parameter: `;NAME=value`, more values behind commas; a value is quoted, or has none of `";:,` and no control character. */
const PARAM = /^;([A-Za-z0-9-]+)=((?:"[^"\p{Cc}]*"|[^";:,\p{Cc}]*)(?:,(?:"[^"\p{Cc}]*"|[^";:,\p{Cc}]*))*)/u;
const VALUES = /"([^"]*)"|([^",]+)|(?<=^|,)(?=,|$)/g;
const OCTETS = 75;

/** The physical lines, and what is wrong with how they end, how long they are, and where they are folded. */
function physicalLines(file: string): { lines: string[]; problems: string[] } {
  const problems: string[] = [];
  if (/(^|[^\r])\n|\r(?!\n)/.test(file)) problems.push('3.1: a line does not end with CRLF');
  if (!file.endsWith('\r\n')) problems.push('3.1: the last line does not end');
  const lines = file.split(/\r\n|\r|\n/);
  if (lines.at(-1) === '') lines.pop();
  for (const line of lines) {
    if (new TextEncoder().encode(line).length > OCTETS) problems.push(`3.1: more than 75 octets: ${line}`);
    // A fold within a character leaves half of it on either line.
    if (line.includes('\uFFFD')) problems.push(`3.1: folded within a character: ${line}`);
    if (line.trim() === '') problems.push('3.1: an empty line');
  }
  return { lines, problems };
}

/** Reads one unfolded line; nothing where it is none. */
function contentLine(line: string): ContentLine | undefined {
  const name = NAME.exec(line)?.[0];
  if (!name) return undefined;
  const params = new Map<string, string[]>();
  let rest = line.slice(name.length);
  for (let param = PARAM.exec(rest); param; param = PARAM.exec(rest)) {
    const [whole, key = '', values = ''] = param;
    params.set(
      key.toUpperCase(),
      [...values.matchAll(VALUES)].map(([, quoted, plain]) => quoted ?? plain ?? ''),
    );
    rest = rest.slice(whole.length);
  }
  if (!rest.startsWith(':')) return undefined;
  const value = rest.slice(1);
  // Tabs may stand in a value, and no other control character.
  return /[^\P{Cc}\t]/u.test(value) ? undefined : { name: name.toUpperCase(), params, value };
}

/** The content lines of a file, unfolded, with what is wrong by the grammar. */
export function contentLines(file: string): { lines: ContentLine[]; problems: string[] } {
  const { lines: physical, problems } = physicalLines(file);
  const unfolded: string[] = [];
  for (const line of physical) {
    if (/^[ \t]/.test(line) && unfolded.length > 0) unfolded.push(`${unfolded.pop()}${line.slice(1)}`);
    else unfolded.push(line);
  }
  const lines = unfolded.flatMap((line) => {
    const read = contentLine(line);
    if (!read) problems.push(`3.1: no content line: ${line}`);
    return read ?? [];
  });
  return { lines, problems };
}

/** A component, its properties, and the components in it (3.6). */
export interface Component {
  name: string;
  properties: ContentLine[];
  components: Component[];
}

/** The components of a file, as they stand one in another. */
export function componentsOf(lines: readonly ContentLine[]): { top: Component[]; problems: string[] } {
  const root: Component = { name: '', properties: [], components: [] };
  const open = [root];
  const problems: string[] = [];
  for (const line of lines) {
    const inner = open.at(-1) ?? root;
    if (line.name === 'BEGIN') {
      const component = { name: line.value.toUpperCase(), properties: [], components: [] };
      inner.components.push(component);
      open.push(component);
    } else if (line.name === 'END') {
      if (inner.name !== line.value.toUpperCase()) problems.push(`3.6: END:${line.value} ends ${inner.name}`);
      if (open.length > 1) open.pop();
    } else {
      if (inner === root) problems.push(`3.4: ${line.name} stands in no component`);
      // A property behind a component: programs that read in order lose it (3.6: properties come first).
      if (inner.components.length > 0) problems.push(`3.6: ${line.name} stands behind a component`);
      inner.properties.push(line);
    }
  }
  if (open.length > 1) problems.push(`3.6: ${open.at(-1)?.name} does not end`);
  return { top: root.components, problems };
}
