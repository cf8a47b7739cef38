/** A word or number of a text, as it is compared, and where it stands in the text. */
export interface Token {
  text: string;
  from: number;
  to: number;
}

/** Numbers with their sign of money or percent, and words with an apostrophe or marks in them. */
const TOKEN = /\$ ?\d[\d,]*(?:\.\d+)?|\d[\d,]*(?:\.\d+)?%?|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;

/** A number as it is compared: `$1,250.00` and `$ 1250` are one. */
const plainNumber = (text: string) => text.replaceAll(/[ ,]/g, '').replace(/\.0+$/, '');

/**
 * The words and numbers of a text in the form in which two texts are compared: without case, typography, punctuation,
 * soft hyphens and the ways to write one number. What a designer changes is gone; what a rule says is not.
 */
export function tokensOf(text: string): Token[] {
  // Each of these is one character, and so is what takes its place: positions stay those of the text.
  const plain = text.replaceAll(/[\u00a0\u2000-\u200a\u202f]/g, ' ').replaceAll('\u2019', "'");
  return [...plain.matchAll(TOKEN)].map((match) => {
    const found = match[0].normalize('NFKC').toLowerCase();
    return {
      text: /\d/.test(found) ? plainNumber(found) : found,
      from: match.index,
      to: match.index + match[0].length,
    };
  });
}

/** Words that a sentence has and a row of a table has not, and words of headings of columns: they say nothing by themselves. */
const LIGHT = new Set(
  (
    'a an the is are was were be been it its this that these those of to in on at by for from with as and your you our we ' +
    'their they his her there here will can do does about please also each per amount cost price value item details ' +
    'description type table row see note new updated view download print click more learn read link opens window tab pdf kb mb'
  ).split(' '),
);

/** Whether a word may come or go without a change of what is said. */
export const isLight = (token: string) => LIGHT.has(token);

/** Whether a word is a number, or has one in it: a price, a day, a section, a telephone number. */
export const isNumber = (token: string) => /\d/.test(token);

/** Words by which a heading takes back what stands under it. */
const STALE = new Set(
  'former formerly old expired archive archived previous previously until before repealed rescinded proposed draft superseded obsolete discontinued no not longer historical'.split(
    ' ',
  ),
);

/** Whether a word in a heading says that what stands below it holds no more, or not yet, or only for a time. */
const isStale = (token: string) => STALE.has(token) || /^(19|20)\d\d$/.test(token);

/** Whether a heading takes back what stands under it with a word that was not there before. */
export function staleNow(before: string, now: string): boolean {
  const known = new Set(tokensOf(before).map(({ text }) => text));
  return tokensOf(now).some(({ text }) => isStale(text) && !known.has(text));
}
