/** What stands in the place of what is taken out. */
const GAP = '[…]';

/** Endings of web addresses that people write without "https". ASP.NET is a trade, and B.Com a degree. */
const ENDINGS =
  'com|org|net|edu|gov|info|biz|io|me|co|us|app|dev|link|page|site|online|xyz|ca|uk|de|fr|es|it|mx|ve|br|ba|hr|rs|tr|ua|ru|sy|iq|af|ir|cn|vn|np|kr|ph|et|ke';

const EMAIL = /[^\s@]+@[^\s@]+[.．][^\s@]+/gu;
const WEB = /(?:https?:\/\/|www[.．])\S+/giu;
const BARE_WEB = new RegExp(
  `(?<![\\p{L}\\p{N}])(?!asp\\.net)(?:[\\p{L}\\p{N}-]+[.．](?:${ENDINGS})/\\S+|(?:[\\p{L}\\p{N}-]{2,}[.．])+(?:${ENDINGS}))(?![\\p{L}\\p{N}])`,
  'giu',
);
const HANDLE = /(?<![\p{L}\p{N}])@[\p{L}\p{N}][\p{L}\p{N}_.]+/gu;
/** Seven digits or more, with the signs that people put between them. */
const NUMBER = /\+?\(?\p{Nd}(?:[\s().\-–—/]*\p{Nd}){6,}/gu;

/** The value of a digit of any script: each script has its ten in a row, and nought is where the row begins. */
function westernDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}

/** Whether a number is of years or dates, as in "2012-2019" or "09/2012 - 05/2019". */
function isTime(number: string): boolean {
  const groups = number
    .replace(/\p{Nd}/gu, westernDigit)
    .split(/\D+/)
    .filter(Boolean);
  const years = groups.filter((group) => /^(19|20)\d\d$/.test(group));
  const others = groups.filter((group) => !years.includes(group));
  return (
    !number.startsWith('+') &&
    others.length <= 2 * years.length &&
    others.every((group) => group.length <= 2 && Number(group) <= 31)
  );
}

/** The words of a name that tell who somebody is, in the cases in which people write them. */
function formsOf(name: string): string[] {
  const words = name.replace(/\(.*?\)/gu, ' ').match(/[\p{L}\p{M}][\p{L}\p{M}'’-]+/gu) ?? [];
  // A short one in small letters may be a word of the language: "I will".
  return words.flatMap((word) => [
    word,
    word.toUpperCase(),
    ...(word.length > 4 ? [word.toLowerCase()] : []),
  ]);
}

function withoutNames(text: string, names: readonly string[]): string {
  const forms = new Set(names.flatMap(formsOf));
  return text.replace(/[\p{L}\p{M}][\p{L}\p{M}'’-]*/gu, (word) => {
    const bare = word.replace(/['’]s?$/u, '');
    return forms.has(word) || forms.has(bare) ? GAP : word;
  });
}

/**
 * What somebody wrote, without what leads to a person: addresses of mail and web, names in social networks, telephone
 * numbers, and the `names` given. Years and dates stay. A connector sees the rest only after a yes.
 */
export function redactContacts(text: string, names: readonly string[] = []): string {
  const open = [EMAIL, WEB, BARE_WEB, HANDLE].reduce((left, contact) => left.replace(contact, GAP), text);
  const numbered = open.replace(NUMBER, (number) => (isTime(number) ? number : GAP));
  return withoutNames(numbered, names);
}
