import { foldWord } from '../redaction/foldName.ts';

/** Words that say nothing of what somebody does, in the languages in which people look. Folded. */
const NOISE = new Set(
  [
    'a an and as at am by certified for former had have i in is job junior licensed m my of or profession professional',
    'qualified s senior the to trained was with work worked working',
    'al como con de del e el en era fui la las los o para por profesion soy titulada titulado trabajo un una y yo',
    'au aux d des diplome diplomee du et etat je l le les ou suis une',
    'der die das den fur gelernte gelernter ich im innen bin und von w x',
    'ja kao radim radila radio sam u za iz posao',
    'انا في من مهنه عمل اعمل كنت علي و او',
  ].flatMap((words) => words.split(' ').map(foldWord)),
);

/** British ways of writing, and how the same sound is written here. Applied to both sides, so that the two agree. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/ae|oe/g, 'e'],
  [/isation/g, 'ization'],
  [/is(?=(?:e|er|ed|ing)$)/, 'iz'],
  [/our(?=$|s$|er$|ers$|ing$)/, 'or'],
  [/tre$/, 'ter'],
  [/ll(?=(?:er|or|ed|ing)s?$)/, 'l'],
  [/amme(?=$|r)/, 'am'],
];

/** The Arabic article, alone or after a preposition. */
const ARTICLE = /^(?:وال|بال|لل|ال)(?=\p{L}{3})/u;

function spelled(word: string): string {
  return SPELLINGS.reduce((text, [from, to]) => text.replace(from, to), word.replace(ARTICLE, ''));
}

/**
 * The words of a title that say what somebody does, without case, accents, points, articles and the ways in which one
 * language is spelled here and there. All of them where nothing but such small words was typed.
 */
export function titleWords(text: string): string[] {
  const all = foldWord(text.slice(0, 200))
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter(Boolean);
  const telling = all.filter((word) => !NOISE.has(word));
  return (telling.length > 0 ? telling : all).map(spelled);
}
