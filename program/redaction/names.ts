import { foldWord, soundOf } from './foldName.ts';

/** Short words of our languages that are names as well. In small letters they are the word: "I will". */
const WORDS = new Set(
  [
    ...[
      'a an and any are art as ask at be been best bill but by can care chance come dawn day do don drew for',
    ],
    ...[
      'frank from gene go good grace grant ha had hang has have he her him his ho hope how i in is it ja jack',
    ],
    ...[
      'job joy june just kind king know la law le life like long look love low made make man many mark may me',
    ],
    ...[
      'mi might more most my new no not now of on one or our out own page park pat rich rose run sam say she so',
    ],
    ...[
      'some son sun take than that the them then they this time to too two un up us van very vi wait want was',
    ],
    ...['way we well were what who why will win with wood work you young your'],
    ...[
      'al como con de del den der des di du el en es esta la las les los lo mas pero por que se si sin su te tu',
    ],
    ...['una uno y ya bez da do ili iz je kao kod li mi na ne od pa po pri sa sam se su su te ti to u uz za'],
    ...['au aux avec ce dans je ma mes mon ne nous on ou par pas pour sa ses son sur un une'],
  ].flatMap((line) => line.split(' ')),
);

/** What a case of a Slavic language puts to a name, folded. */
const ENDINGS =
  /^(?:a|e|i|o|u|om|em|im|oi|ei|oiu|eiu|iu|ia|ie|am|ama|ima|ov|ova|ove|ovi|evi|in|ina|ine|inu|s)$/;
/** What Arabic writes together with the word behind it: and, with, like, for, the. */
const ARABIC_PREFIX = /^(?:[وف]?[بكل]?ال|[وف]?لل|[وف][بكل]?|[بكل])(?=.{3})/u;
/** Scripts that put endings of many kinds to a word. */
const ADDS_ENDINGS = /^[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Greek}]/u;
/** Scripts that put no space between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** What stands behind a name and an apostrophe: Amina’s, Ayşe'nin. */
const ENDING = /^['’ʼ]\p{L}{1,4}(?![\p{L}\p{M}])/u;

const WORD = /[\p{L}\p{M}]+/gu;

/** The words of a name that tell who somebody is; "(example)" is no name. */
const wordsOf = (name: string) =>
  (name.replace(/\(.*?\)/gu, ' ').match(WORD) ?? []).filter((word) => UNSPACED.test(word) || word.length > 1);

/** Whether a folded word is a folded name, or one of its cases. */
function isFormOf(name: string, word: string): boolean {
  if (word === name || (name.length > 4 && soundOf(word) === soundOf(name))) return true;
  if (/^\p{Script=Arabic}/u.test(name)) {
    const [core, ...others] = [name, word].map((one) => one.replace(ARABIC_PREFIX, ''));
    return others.some((other) => other === core || other === name) || word === core;
  }
  if (name.length >= 3 && ADDS_ENDINGS.test(name)) return word.startsWith(name);
  if (name.length < 4) return false;
  if (word.startsWith(name)) return ENDINGS.test(word.slice(name.length));
  const stem = name.replace(/[aeio]$/, '');
  return stem !== name && stem.length > 2 && word.startsWith(stem) && ENDINGS.test(word.slice(stem.length));
}

/** The ways in which a name is written where words have no space between them. A single sign is too common alone. */
function joinedForms(names: readonly string[]): string[] {
  const parts = names.flatMap(wordsOf).filter((word) => UNSPACED.test(word));
  const pairs = parts.flatMap((one) => parts.filter((other) => other !== one).map((other) => one + other));
  return [...pairs, ...parts.filter((part) => Array.from(part).length > 1)];
}

/** Finds a person's names in a text: where each begins and ends. In any case and order, with and without accents. */
export function findNames(text: string, names: readonly string[]): [number, number][] {
  const folded = [
    ...new Set(
      names
        .flatMap(wordsOf)
        .filter((word) => !UNSPACED.test(word))
        .map(foldWord),
    ),
  ];
  const all = [...folded, ...folded.flatMap((one) => folded.map((other) => one + other))];
  const joined = joinedForms(names);
  const found: [number, number][] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const isWord = word === word.toLowerCase() && WORDS.has(word);
    const bare = foldWord(word);
    if (isWord || !all.some((name) => isFormOf(name, bare))) continue;
    const ending = ENDING.exec(text.slice(index + word.length))?.[0] ?? '';
    found.push([index, index + word.length + ending.length]);
  }
  for (const form of joined)
    for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + 1))
      found.push([at, at + form.length]);
  return found;
}
