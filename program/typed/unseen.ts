/**
 * What nobody sees of a text, as the inside of a class of a regular expression (flag `u` or `v`): zero-width characters,
 * direction marks, soft hyphens, variation selectors, fillers (Hangul, Khmer) and the byte order mark, which Unicode
 * counts as ignorable; control characters but for those that move the pen; halves of characters; marks of annotations.
 */
export const UNSEEN = String.raw`\p{DI}\p{Cs}\p{NChar}\0-\x08\x0E-\x1F\x7F-\x84\x86-\x9F\uFFF9-\uFFFB`;

/** What is a space, of every width, no-break ones, tabs and line ends too; and the empty pattern of Braille, which looks like one. */
export const SPACE = String.raw`\t-\r \x85\xA0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\u2800`;

/** Scripts in which a joiner between two letters changes how they are drawn: there it is seen. */
const JOINING = ['Arab', 'Syrc', 'Mong', 'Nkoo', 'Deva', 'Beng', 'Guru', 'Gujr', 'Orya', 'Taml', 'Telu']
  .concat(['Knda', 'Mlym', 'Sinh', 'Khmr', 'Mymr'])
  .map((script) => String.raw`\p{scx=${script}}`)
  .join('');

const JOINERS = String.raw`\u200C\u200D`;
const unseen = new RegExp(`[${UNSEEN}]`, 'gu');
const unseenButJoiners = new RegExp(`(?![${JOINERS}])[${UNSEEN}]`, 'gu');
// A letter before it, with its marks: a mark alone (the dots of ë are Syriac too) may yet be composed with a letter of another script.
const joinersOfNothing = new RegExp(
  `(?<!(?=[${JOINING}])\\p{L}\\p{M}*)[${JOINERS}]|[${JOINERS}](?![${JOINING}])`,
  'gu',
);

/** A code, a number or an address without what nobody sees in it. */
export const withoutUnseen = (text: string): string => text.replace(unseen, '');

/**
 * Words without what nobody sees in them. A joiner stays where a script draws it (Persian `می‌خواهم`, Sinhala). Direction
 * marks go, inside Arabic names too: every name is shown in a frame of its own direction (`bdi`, `dir="auto"`), so that
 * they change nothing there, and with them one name would be two.
 */
export const wordsWithoutUnseen = (text: string): string =>
  text
    .replace(unseenButJoiners, '')
    .replace(/([\u200C\u200D])[\u200C\u200D]+/g, '$1')
    .replace(joinersOfNothing, '');
