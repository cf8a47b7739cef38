/** What stands in a page: names of elements, classes with a dot before them, ids with a hash. */
type Vocabulary = ReadonlySet<string>;

const IN_PAGE = /<([a-z][a-z0-9]*)|\s(class|id)="([^"]*)"/g;
const STYLE = /<style>[\s\S]*?<\/style>/g;
/** Data for search engines runs nowhere. Any other script can put elements into the page that are not there yet. */
const RUNS = /<script(?! type="application\/ld\+json")/;
/** Groups whose rules stand inside. Other rules that begin with `@`, such as fonts and paper, are kept. */
const GROUP = /^@(?:media|supports|container|layer)\b/;

function vocabularyOf(html: string): Vocabulary {
  const words = new Set<string>();
  for (const [, element, kind, names = ''] of html.matchAll(IN_PAGE)) {
    if (element) words.add(element);
    else if (kind === 'id') words.add(`#${names}`);
    else for (const name of names.split(' ')) words.add(`.${name}`);
  }
  return words;
}

/** Without what stands in brackets: what `:is()` or `:not()` name need not be in the page. */
function plain(selector: string): string {
  const without = selector.replace(/\[[^\]]*\]|\([^()]*\)/g, '');
  return without === selector ? selector.replace(/::?[\w-]+/g, '') : plain(without);
}

const needs = new Map<string, readonly string[]>();

/** The elements, classes and ids without which a selector finds nothing. Styles are the same on many pages: worked out once. */
function needsOf(selector: string): readonly string[] {
  const known = needs.get(selector) ?? plain(selector).match(/[.#]?[a-zA-Z][\w-]*/g) ?? [];
  needs.set(selector, known);
  return known;
}

/** The parts of a list, at the commas that stand in no brackets. */
function partsOf(selectors: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const letter of selectors) {
    if (letter === '(' || letter === '[') depth += 1;
    else if (letter === ')' || letter === ']') depth -= 1;
    if (letter === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts;
}

/** Where the block that opens at `open` ends: the place after its closing brace. */
function endOfBlock(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at += 1) {
    const letter = css[at];
    if (letter === '"') at = css.indexOf('"', at + 1);
    else if (letter === '{') depth += 1;
    else if (letter === '}' && --depth === 0) return at + 1;
  }
  return css.length;
}

function usedRules(css: string, words: Vocabulary): string {
  let kept = '';
  for (let at = 0; at < css.length; ) {
    const open = css.indexOf('{', at);
    if (open < 0) return kept + css.slice(at);
    const end = endOfBlock(css, open);
    const head = css.slice(at, open).trim();
    const body = css.slice(open + 1, end - 1);
    if (GROUP.test(head)) {
      const inside = usedRules(body, words);
      if (inside !== '') kept += `${head}{${inside}}`;
    } else if (head.startsWith('@')) kept += `${head}{${body}}`;
    else {
      const used = partsOf(head).filter((selector) => needsOf(selector).every((word) => words.has(word)));
      if (used.length > 0) kept += `${used.join(',')}{${body}}`;
    }
    at = end;
  }
  return kept.trimEnd();
}

/** Colors and measures that no rule asks for any more. */
function usedVariables(css: string): string {
  const asked = new Set([...css.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name));
  const lean = css.replace(/(?<=[{;])(--[\w-]+):[^;{}]*(?:;|(?=}))/g, (whole, name: string) =>
    asked.has(name) ? whole : '',
  );
  return lean === css ? css : usedVariables(withoutEmpty(lean.replaceAll(';}', '}')));
}

function withoutEmpty(css: string): string {
  const lean = css.replace(/[^{}]+{}/g, '');
  return lean === css ? css : withoutEmpty(lean);
}

/** Fonts for letters that the page does not have. They would not be loaded, but each has its lines in the styles. */
function usedFonts(css: string, html: string): string {
  return css.replace(/@font-face{[^}]*unicode-range:([^};]*)[^}]*}/g, (face, ranges: string) => {
    const letters = ranges.split(',').map((range) =>
      range
        .trim()
        .slice(2)
        .split('-')
        .map((code) => `\\u{${code}}`)
        .join('-'),
    );
    return new RegExp(`[${letters.join('')}]`, 'u').test(html) ? face : '';
  });
}

/** A page whose styles are those that it can use. Pages with a script are left whole: it may bring what they style. */
export function withLeanStyles(html: string, onChange: (before: string, after: string) => void): string {
  if (RUNS.test(html)) return html;
  const bare = html.replace(STYLE, '');
  const words = vocabularyOf(bare);
  return html.replace(STYLE, (style) => {
    const before = style.slice('<style>'.length, -'</style>'.length);
    const after = usedVariables(usedRules(usedFonts(before, bare), words));
    if (after !== before) onChange(before, after);
    return `<style>${after}</style>`;
  });
}
