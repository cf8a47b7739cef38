import { Parser } from 'htmlparser2';

/** What nobody wrote into this email, or what it quotes. */
const SILENT = new Set(['script', 'style', 'head', 'blockquote']);
const LINES = new Set(['br', 'p', 'div', 'li', 'tr']);

/** The words of an email that came as a page alone, line by line. */
export function wordsOf(html: string): string {
  let words = '';
  let silent = 0;
  const parser = new Parser({
    onopentagname(name) {
      if (SILENT.has(name)) silent += 1;
    },
    ontext(text) {
      if (silent === 0) words += text;
    },
    onclosetag(name) {
      if (SILENT.has(name)) silent -= 1;
      if (LINES.has(name)) words += '\n';
    },
  });
  parser.end(html);
  return words;
}
