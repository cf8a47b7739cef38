import { Parser } from 'htmlparser2';
import type { Unit } from '../../../program/watch/page.ts';

/** Elements whose text nobody reads on the page. */
const UNREAD = new Set(['script', 'style', 'template', 'svg', 'title', 'iframe', 'object', 'select']);

/** Elements that a line of text does not go beyond. A row of a table is one line. */
const LINES = new Set(
  (
    'address article aside blockquote body button caption center dd details div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr label legend li main nav ol option p pre section summary table tbody tfoot thead tr ul'
  ).split(' '),
);

const HEADING = /^h([1-6])$/;

/** A sentence that ends before another begins; not after "Mo.", "No." or a letter by itself. */
const SENTENCE_END = /(?<=[^\s.]{3,}[.!?])\s+(?=[A-Z"“(¿¡])/;

/** What a page says of itself and of its links, which changes without anything else changing. */
const ABOUT_THE_PAGE =
  /\b(?:(?:this |the )?page )?(?:was )?(?:last )?(?:updated|reviewed|modified|generated|retrieved|printed)(?: on| at)?:? ?(?:\w+ \d{1,2},? \d{4}|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4})(?:,? (?:at )?\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?)?(?: [A-Z]{3,4}\b)?|\((?:opens in (?:a )?new (?:window|tab)|external link|new tab)\)/gi;

const tidy = (text: string) =>
  text
    .replace(ABOUT_THE_PAGE, ' ')
    .replaceAll(/[\s\u00ad\u200b-\u200d\ufeff]+/g, ' ')
    .trim();

/** Lines of a page with the headings over them, gathered as the parser meets its elements. */
class Lines {
  readonly units: Unit[] = [];
  readonly #headings: { level: number; text: string }[] = [];
  #line = '';
  #unread = 0;
  #level: number | undefined;

  text(text: string): void {
    if (this.#unread === 0) this.#line += text;
  }

  open(name: string): void {
    if (UNREAD.has(name)) this.#unread += 1;
    if (LINES.has(name)) this.end();
    if (name === 'br') this.#line += '\n';
    if (name === 'td' || name === 'th' || name === 'img') this.#line += ' ';
    const level = HEADING.exec(name)?.[1];
    if (level) this.#level = Number(level);
  }

  close(name: string): void {
    if (UNREAD.has(name)) this.#unread = Math.max(0, this.#unread - 1);
    if (LINES.has(name)) this.end();
    if (HEADING.test(name)) this.#level = undefined;
  }

  end(): void {
    const text = tidy(this.#line);
    this.#line = '';
    if (text === '') return;
    const level = this.#level;
    if (level !== undefined) {
      while ((this.#headings.at(-1)?.level ?? 0) >= level) this.#headings.pop();
      this.#headings.push({ level, text });
    }
    const headings = this.#headings.map((heading) => heading.text);
    for (const sentence of text.split(SENTENCE_END))
      this.units.push({ text: sentence, headings, isHeading: level !== undefined });
  }
}

/**
 * What a page of HTML says, piece by piece in its order: sentences, rows of tables, headings. What is folded away on the
 * page is read too, since it only waits for a press. Markup with mistakes is read as far as it goes.
 */
export function readUnits(html: string): Unit[] {
  const lines = new Lines();
  const parser = new Parser(
    {
      ontext: (text) => lines.text(text),
      onopentagname: (name) => lines.open(name),
      onclosetag: (name) => lines.close(name),
    },
    { decodeEntities: true },
  );
  parser.write(html);
  parser.end();
  lines.end();
  return lines.units;
}
