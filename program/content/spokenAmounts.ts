import type { AmountKind } from './amount.ts';
import type { Fact } from './facts.ts';

/*
 * What speaks of money or of a time, in the languages of the site. Broad on purpose: what is found keeps a page from
 * saying that there is no fee or no wait, and is said to staff. No number is ever taken from it.
 */
const anyOf = (...words: string[]) => `(?<![\\p{L}\\p{M}])(?:${words.join('|')})(?![\\p{L}\\p{M}])`;

const SIGN = `(?:[$€£¥₹]|${anyOf('USD|EUR|GBP|CAD|MXN|BAM')})`;
const FEE = anyOf(
  'fees?|costs?|prices?|priced|charges?|charged|dollars?|tuition',
  'tarifas?|costos?|costes?|cuestan?|precios?|cuotas?|tasas?|aranceles?|dólar(?:es)?',
  'naknad\\p{L}*|cijen\\p{L}*|troš\\p{L}*|košta\\p{L}*|taks[aeiu]|dolar\\p{L}*',
  '(?:ال)?(?:رسوم|رسم|تكلفة|تكاليف|كلفة|سعر|أسعار|دولار\\p{L}*)',
);
const UNIT = anyOf(
  'days?|weeks?|months?|years?',
  'días?|semanas?|mes(?:es)?|años?',
  'dana?|sedmic\\p{L}*|mjesec\\p{L}*|godin\\p{L}*',
  'يوما?|أيام|أسبوعا?|أسابيع|شهرا?|أشهر|سنة|سنوات|عاما?|أعوام',
);
const NUMBER = anyOf(
  '\\d+',
  'an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|few|several|some',
  'un[ao]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|un[ao]s|vari[ao]s',
  'jed[an]\\p{L}*|dv[aij]\\p{L}*|tri|četiri|pet|šest|sedam|osam|devet|deset|nekoliko',
  'ثلاثة?|أربعة?|خمسة?|ستة?|سبعة?|ثماني(?:ة)?|تسعة?|عشرة?|عدة|بضعة?',
);
const WAIT = anyOf(
  'time|wait(?:ing)?|duration',
  'tiempo|espera|plazo|duración',
  'vrijeme|čekanj\\p{L}*|rok|trajanj\\p{L}*',
  '(?:ال)?(?:وقت|مدة|انتظار)',
);
/** How often something comes is no time that it takes: "every two years", "$77,590 a year". */
const RATE = `${anyOf('every|each|per|cada|por|svak\\p{L}*|كل')}\\s+(?:${NUMBER}\\s+)?${UNIT}|\\d\\s+an?\\s+${UNIT}`;

const rate = new RegExp(RATE, 'giu');
const money = new RegExp(`${SIGN}|${FEE}`, 'iu');
const moneyFigure = new RegExp(
  `${SIGN}\\s?\\d|\\d\\s?(?:${SIGN}|${anyOf('dollars?|dólares|dolara|دولار')})`,
  'iu',
);
const span = new RegExp(
  `${NUMBER}[\\s-]?${UNIT}|${anyOf('أسبوعان|أسبوعين|شهران|شهرين|سنتان|سنتين|يومان|يومين')}`,
  'iu',
);
const wait = new RegExp(WAIT, 'iu');

/** Whether a text speaks of money (`usd`), or of a time that something takes (`weeks`). */
export function speaksOf(text: string, kind: AmountKind): boolean {
  return kind === 'usd' ? money.test(text) : span.test(text.replace(rate, ' '));
}

/**
 * Whether a fact speaks of an amount of one kind that it does not hold as a number. Of its label and value any word of
 * it counts, of its note only a figure. What staff have judged to be neither a cost nor a wait speaks of none.
 */
export function speaksWithoutNumber({ label, value, note, amount }: Fact, kind: AmountKind): boolean {
  if (amount?.counts === 'neither' || amount?.kind === kind) return false;
  const [said, beside] = [value ?? '', note ?? ''];
  return kind === 'usd'
    ? speaksOf(`${label} ${said}`, kind) || moneyFigure.test(beside)
    : wait.test(label) || speaksOf(said, kind) || speaksOf(beside, kind);
}
