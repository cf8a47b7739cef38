/** Letters that are not a letter with a mark, as people write them without; Cyrillic as it is written in Latin. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ đ: 'd', ð: 'd', ø: 'o', ł: 'l', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', þ: 'th', ə: 'a', ħ: 'h' },
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', ђ: 'd', е: 'e', є: 'ie', ж: 'zh', з: 'z', и: 'i' },
  ...{ і: 'i', ј: 'i', к: 'k', л: 'l', љ: 'lj', м: 'm', н: 'n', њ: 'nj', о: 'o', п: 'p', р: 'r', с: 's' },
  ...{ т: 't', ћ: 'c', у: 'u', ф: 'f', х: 'h', ц: 'c', ч: 'ch', џ: 'dj', ш: 'sh', щ: 'sh', ъ: '', ы: 'i' },
  ...{ ь: '', э: 'e', ю: 'iu', я: 'ia' },
  // Persian and Urdu forms of letters that Arabic has as well, and what is often written for another.
  ...{ ی: 'ي', ى: 'ي', ک: 'ك', ة: 'ه', ە: 'ه', ٱ: 'ا', ـ: '' },
};

/** Accents, Arabic and Hebrew points. The marks of Indian scripts are vowels and stay. */
const MARKS = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]/gu;

/** A word without case, accents and points: Hadžić, HADZIC and Хаџић are one. */
export function foldWord(word: string): string {
  const bare = word.normalize('NFKD').toLowerCase().replace(MARKS, '');
  return Array.from(bare, (letter) => LETTERS[letter] ?? letter)
    .join('')
    .normalize('NFC');
}

/** Two or more letters that stand for one sound, by the one that stands for all of them. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/dzh|dz|dj/g, 'd'],
  [/kh/g, 'h'],
  [/shch|sh|sch/g, 's'],
  [/ch|cz|ts/g, 'c'],
  [/zh/g, 'z'],
  [/ae|oe|ue/g, 'e'],
  [/[jy]/g, 'i'],
  [/(.)\1+/g, '$1'],
];

/** A folded word as it sounds, roughly: Yousef, Юсеф and Jousef are near each other. Only for words long enough. */
export function soundOf(folded: string): string {
  if (folded.length < 5) return folded;
  return SOUNDS.reduce((word, [letters, sound]) => word.replace(letters, sound), folded);
}
