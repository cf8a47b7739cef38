/** Digits with the signs that people put between them, on one line and in one sentence. */
const DIGITS = String.raw`\+?\(?\d(?:(?:[^\S\r\n]*[()\-/·•_~*]*[^\S\r\n]*[()]*|\.)\d)`;
const NUMBER = new RegExp(`(?<!\\d,?)${DIGITS}{6,}`, 'gu');
/** 314, 555, 0142: a number of the country in the form in which nobody writes an amount. */
export const COMMA_NUMBER = /(?<![\d,])(?:\+?1, ?)?\d{3}, ?\d{3}, ?\d{4}(?![\d,])/gu;

/** What makes a number one to call, also a short one. */
const CALL = [
  'phone|telephone|tel|cell|mobile|call(?: me)?(?: at| on)?|text me(?: at)?|fax|ext|whatsapp|viber',
  'teléfono|telefono|celular|llámame|llame(?: al)?|telefon|mobitel|broj|zovite|téléphone|portable|appelez',
  'هاتف|هاتفي|تلفون|جوال|موبايل|رقمي|اتصل|телефон|тел|звоните|номер|फ़?ोन|मोबाइल|नंबर|电话|電話|手机|手機',
].join('|');
export const NUMBER_TO_CALL = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${CALL})(?:\\s+(?:number|is|es|je|est|no|nr))*[\\s.:：#№=-]*${DIGITS}{4,}`,
  'giu',
);

const SAID = [
  'zero|oh|one|two|three|four|five|six|seven|eight|nine',
  'cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve',
  'nula|jedan|dva|tri|četiri|cetiri|pet|šest|sest|sedam|osam|devet|zéro|un|deux|trois|quatre|cinq|sept|huit|neuf',
  'صفر|واحد|اثنان|اثنين|ثلاثة|أربعة|خمسة|ستة|سبعة|ثمانية|تسعة',
].join('|');
/** "three one four five five five …": a number said digit by digit. */
export const SAID_NUMBER = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${SAID})(?:[\\s,.-]+(?:${SAID})(?![\\p{L}\\p{M}])){6,}`,
  'giu',
);

const CURRENCY = String.raw`[$€£¥₹₽]|usd|eur|gbp|km|bam|dollars?|euros?|dólares?|pesos|dolara|eura|دولار|يورو|долл?\p{L}*|руб\p{L}*|евро|डॉलर|रुपये|美元|元`;
const AMOUNT_BEFORE = new RegExp(`(?:${CURRENCY}) ?$`, 'iu');
const AMOUNT_AFTER = new RegExp(`^ ?(?:${CURRENCY}|%|million|thousand)(?! ?\\d)`, 'iu');

/** ISO 9001/14001. */
const NORM = /\b(?:iso|iec|din|astm|asme|nfpa)[\s-]*$/iu;

/** Whether the groups are of years or dates, as in "2012-2019" or "09/2012 - 05/2019". */
function areTimes(groups: readonly string[]): boolean {
  const split = groups.flatMap((group) => {
    // 20120901: a day as files write it.
    const day = /^((?:19|20)\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])$/.exec(group);
    return day ? day.slice(1) : [group];
  });
  const years = split.filter((group) => /^(?:19|20)\d\d$/.test(group));
  const others = split.filter((group) => !years.includes(group));
  return (
    others.length <= 2 * years.length && others.every((group) => group.length <= 2 && Number(group) <= 31)
  );
}

/** 1.200.000, 1 200 000, 12000000, 45000-60000: thousands, which no line ends with. */
function areThousands(groups: readonly string[]): boolean {
  if (groups.some((group) => group.startsWith('0') && group.length > 3)) return false;
  const [first = '', ...rest] = groups;
  if (rest.length === 0) return first.length < 10 && /^[1-9]\d*000$/.test(first);
  if (groups.every((group) => group.length >= 4 && /^[1-9]\d*00$/.test(group))) return true;
  return (
    /^[1-9]\d{0,2}$/.test(first) &&
    rest.length < 4 &&
    rest.every((group) => group.length === 3) &&
    rest.at(-1) === '000'
  );
}

/** 7.5 6.5 8.0: marks of a test, not the digits of a line. */
function areMarks(found: string): boolean {
  const parts = found.split(/[\s\-/()]+/u).filter(Boolean);
  const decimals = parts.filter((part) => /^\d{1,2}\.\d{1,2}$/.test(part));
  return decimals.length * 2 > parts.length && parts.every((part) => /^\d{1,2}(?:\.\d{1,2})?$/.test(part));
}

/** 45000, 1.200.000, 45 000 - 60 000: what a currency can stand beside. */
const areAmounts = (found: string) =>
  found.split(/\s*-\s*/u).every((part) => /^(?:[1-9]\d{0,8}|[1-9]\d{0,2}(?:[ .]\d{3})+)$/.test(part));

/** Whether a number leads to a person: not a span of years, an amount or the marks of a test. */
function isContact(found: string, before: string, after: string): boolean {
  if (found.startsWith('+')) return true;
  if (NORM.test(before) && /^\d{4,5}(?:\/\d{4,5})*$/.test(found)) return false;
  if ((AMOUNT_BEFORE.test(before) || AMOUNT_AFTER.test(after)) && areAmounts(found)) return false;
  const groups = found.split(/\D+/u).filter(Boolean);
  return !areTimes(groups) && !areThousands(groups) && !areMarks(found);
}

const digitsIn = (text: string) => text.replace(/\D/gu, '').length;

/** Where numbers stand that lead to a person. A dash with spaces may join two: "7.5 - 314 555 0142". */
export function findNumbers(plain: string): [number, number][] {
  return [...plain.matchAll(NUMBER)].flatMap(({ 0: all, index }) => {
    const parts = all.split(/(\s-+\s)/u);
    const isOne = !parts.some((part) => digitsIn(part) > 6);
    let end = index;
    return (isOne ? [all] : parts).flatMap((found): [number, number][] => {
      const from = end;
      end += found.length;
      const leads = digitsIn(found) > 6 && isContact(found, plain.slice(0, from), plain.slice(end));
      return leads ? [[from, end]] : [];
    });
  });
}
