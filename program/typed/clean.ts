import { SPACE, withoutUnseen, wordsWithoutUnseen } from './unseen.ts';

/*
 * How every text that somebody types is read, whichever form, page or field it comes by: two texts that look the same
 * are the same.
 */

const space = new RegExp(`[${SPACE}]`, 'gu');
const spaces = new RegExp(`[${SPACE}]+`, 'gu');

/**
 * Letters as they stand in old files and in keyboards of East Asia: full-width Latin, half-width kana, Arabic as it is
 * drawn at each place of a word. They are folded into the letters themselves. Of other characters the compatible form
 * is another text (`½`, `²`, `№`), so they stay.
 */
const DRAWN = /[\uFB00-\uFB06\uFB13-\uFB17\uFB50-\uFDC7\uFE70-\uFEFC\uFF01-\uFF9F\uFFE0-\uFFE6]+/g;
const folded = (text: string) => text.replace(DRAWN, (drawn) => drawn.normalize('NFKC'));

/** The hyphens that look like one and are another character. */
const hyphened = (text: string) => text.replace(/[\u2010\u2011]/g, '-');

const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

const cleanWords = (typed: string) => {
  const text = wordsWithoutUnseen(hyphened(folded(typed))).normalize('NFC');
  return VISIBLE.test(text) ? text : '';
};

/** One line: what is seen of it, composed, with one space between words. Empty where nothing is seen. */
export const cleanLine = (typed: string): string =>
  cleanWords(typed.replace(spaces, ' ')).replace(spaces, ' ').trim();

/** Several lines, each as it is seen, with the spaces that stand in it. */
export const cleanParagraph = (typed: string): string =>
  typed
    .split(/\r\n|[\r\n\u0085\u2028\u2029]/)
    .map((row) => cleanWords(row.replace(space, ' ')).replace(space, ' ').trimEnd())
    .join('\n')
    .trim();

/** The zeros of the digits that people type on their own keyboards; nine more follow each. */
const ZEROS = '\uFF10\u0660\u06F0\u0966\u09E6\u0A66\u0AE6\u0BE6\u0E50\u0ED0\u1040\u17E0';

const OTHER_DIGITS = [...ZEROS].map((zero) => `${zero}-${digitOf(zero, 9)}`).join('');

/** Every digit, as the inside of a class of a regular expression. */
export const DIGITS = `0-9${OTHER_DIGITS}`;
// Western ones stay as they are: every address and number of every form is read here.
const otherDigit = new RegExp(`[${OTHER_DIGITS}]`, 'g');

function digitOf(zero: string, value: number): string {
  return String.fromCharCode(zero.charCodeAt(0) + value);
}

function westernDigit(typed: string): string {
  const code = typed.charCodeAt(0);
  const zero = [...ZEROS].map((one) => one.charCodeAt(0)).find((one) => code >= one && code <= one + 9);
  return String(code - (zero ?? code));
}

/** Every character that stands for a digit (0 to 9), as the inside of a class of a regular expression. */
export const digitCharacters = (value: number): string =>
  value + [...ZEROS].map((zero) => digitOf(zero, value)).join('');

/** Every sign that is read as a hyphen between digits and in an address, as the inside of such a class. */
export const HYPHENS = String.raw`\p{Pd}\u2212`;
const hyphens = new RegExp(`[${HYPHENS}]`, 'gu');

const plainSigns = (typed: string) =>
  withoutUnseen(typed).replace(otherDigit, westernDigit).replace(hyphens, '-').replace(spaces, ' ').trim();

/** A number, a code or a day: Western digits, plain hyphens, single spaces. */
export const cleanNumber = (typed: string): string => plainSigns(typed);

/** A telephone number: as it was written, with Western digits and plain signs. */
export const cleanPhone = (typed: string): string => plainSigns(folded(typed));

/** An email address: the characters that a mail service takes it for. Its small and capital letters stay. */
export const cleanAddress = (typed: string): string =>
  plainSigns(typed.normalize('NFKC')).replaceAll('。', '.').normalize('NFC');

/** An address as it is compared: two that reach the same mailbox by the letter are the same. */
export const comparableAddress = (typed: string): string => cleanAddress(typed).toLowerCase();
