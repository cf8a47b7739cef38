import { foldWord } from '../redaction/foldName.ts';

/** What a record is searched by: its words without case and accents, and its telephone numbers as digits. */
export interface SearchText {
  words: string;
  phones: readonly string[];
}

/** Signs that stand inside names, which one person types and another leaves out. */
const JOINERS = /[-'’‘`´.]/g;

/** Fewer digits than these are the number of a house, or a year. */
const FEWEST_DIGITS = 4;

/** What a telephone number is typed with. */
const ONLY_DIGITS = /^[\d\s()+./-]+$/;

/** The digits of a number as it is dialed within the country: without the 1 or the 00 before ten of them. */
function digitsOf(phone: string): string {
  const digits = phone.normalize('NFKC').replace(/\D/g, '');
  return digits.length > 10 ? digits.slice(-10) : digits;
}

/** What a record with these texts and telephone numbers is found by. Made once, and searched often. */
export function searchText(texts: readonly string[], phones: readonly string[] = []): SearchText {
  const words = foldWord(texts.filter(Boolean).join(' '));
  const joined = words.replace(JOINERS, '');
  const parted = words.replace(JOINERS, ' ');
  return {
    // "al-hassan" is found by "al hassan" and by "alhassan"; an address as it is.
    words: [...new Set([words, joined, parted])].join('\n'),
    phones: phones.map(digitsOf).filter(Boolean),
  };
}

/**
 * Whether a record is found by what somebody typed: each word somewhere in its own, without case and accents, so that
 * `kovac` finds Kovač; and digits in a telephone number however either is written. Everything is found by nothing.
 */
export function finder(typed: string): (text: SearchText) => boolean {
  const words = foldWord(typed.trim()).split(/\s+/).filter(Boolean);
  const digits = digitsOf(typed);
  const isNumber = ONLY_DIGITS.test(typed) && digits.length >= FEWEST_DIGITS;
  return (text) =>
    words.every((word) => text.words.includes(word)) ||
    (isNumber && text.phones.some((phone) => phone.includes(digits)));
}
