import fc from 'fast-check';

/** People of several scripts, none of whom exists, and what such people write beside their names. */
interface Writer {
  names: readonly [given: string, family: string];
  /** Phrases and words in which nothing leads to anybody, with what is easily taken for a contact. */
  words: readonly string[];
}

const NUMBERS = [
  '2012-2019',
  '40',
  '$45,000',
  '1,500',
  '63110',
  '24/7',
  '(2003 – 2011)',
  '09/2012 - 05/2019',
  '12 000 000 $',
];
const TRADES = [
  'ASP.NET',
  'Node.js',
  'B.Com',
  'M.Sc.',
  'Ph.D.',
  'St. Louis',
  'ISO 9001',
  'NCLEX 75',
  'IELTS 7.5',
  'C++',
];

const LATIN = [
  ...[
    'I worked as a nurse at a large hospital for seven years',
    'and',
    'hope to learn how the license works here',
  ],
  ...[
    'We will meet at the library at 5 pm',
    'my goal is a job in intensive care',
    'I am good at math',
    'thank you',
  ],
  ...[
    'marketing on Instagram and Facebook',
    'my English is at level B2',
    'a salary near',
    'work.It is my dream',
  ],
  ...['Trabajé como maestra de matemáticas durante', 'años en Bogotá y quiero enseñar aquí', 'de la ciudad'],
  ...['Radila sam kao medicinska sestra u Sarajevu', 'i želim da ponovo radim u bolnici', 'sa djecom'],
];
const ARABIC = [
  ...[
    'عملت ممرضة في مستشفى كبير لمدة سبع سنوات',
    'وأريد أن أتعلم كيف أحصل على الترخيص',
    'في المدينة',
    '٢٠١٢-٢٠١٩',
  ],
  ...['أعمل ٤٠ ساعة في الأسبوع', 'هدفي هو العمل في المستشفى', 'شكرا لكم', 'درست الهندسة المدنية في الجامعة'],
];
const CYRILLIC = [
  ...[
    'Я работала медсестрой в большой больнице',
    'и хочу снова работать по профессии',
    'семь лет',
    'в городе',
  ],
  ...[
    'Я вчителька математики',
    'Радила сам као инжењер',
    'курсы английского в Телеграм и на работе',
    'спасибо',
  ],
];
const HAN = [
  ...[
    '我在一家大医院做了七年护士',
    '希望在这里继续工作',
    '想了解执照怎么申请',
    '我喜欢教数学',
    '二〇一二年毕业',
    '谢谢',
  ],
];
const DEVANAGARI = [
  ...[
    'मैंने एक बड़े अस्पताल में सात साल नर्स का काम किया',
    'और मैं फिर से काम करना चाहती हूँ',
    'धन्यवाद',
    '२०१२-२०१९',
    'शहर में',
  ],
];

const WRITERS: readonly Writer[] = [
  { names: ['Amina', 'Hadžić (example)'], words: LATIN },
  { names: ['José', 'Muñoz García'], words: LATIN },
  { names: ['Đorđe', 'Šćepanović'], words: LATIN },
  { names: ['Nguyễn Thị', 'Hoàng'], words: LATIN },
  { names: ['Sean', 'O’Brien'], words: LATIN },
  { names: ['أمينة', 'الحسيني'], words: ARABIC },
  { names: ['عبد الرحمن', 'خليل'], words: ARABIC },
  { names: ['Олена', 'Шевченко'], words: CYRILLIC },
  { names: ['Ђорђе', 'Стојановић'], words: CYRILLIC },
  { names: ['小明', '欧阳'], words: HAN },
  { names: ['अमिना', 'शर्मा'], words: DEVANAGARI },
];

/** What is written, and what of it must not be found afterwards, as `bare` reads it. */
interface Piece {
  text: string;
  hidden: readonly string[];
}

/** A text by which an address is known again whatever its spelling: no marks, no case, western digits, letters and digits only. */
export function bare(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{Mn}\p{Cf}]/gu, '')
    .replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[०-९]/gu, (digit) => String(digit.charCodeAt(0) - 0x966))
    .toLowerCase()
    .replace(/đ/gu, 'd')
    .replace(/ђ/gu, 'đ')
    .replace(/[^\p{L}\p{Mc}\p{N}]/gu, '');
}

const DIGITS = ['0123456789', '٠١٢٣٤٥٦٧٨٩', '０１２３４５６７８９', '०१२३४५६७८९'];
const inDigits = (text: string, digits: string) =>
  text.replace(/\d/g, (digit) => [...digits][Number(digit)] ?? digit);
const wide = (text: string) =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const unseenIn = (text: string) => [...text].join('\u200b');

const LOCALS = ['amina.hadzic', 'a.hassan88', 'khalil_eng', 'olena-shev', 'xiaoming2020'];
const HOSTS = ['example.org', 'mail.example.com', 'my-cv.example.net'];
const EMAIL_SPELLINGS: readonly ((local: string, host: string) => string)[] = [
  (local, host) => `${local}@${host}`,
  (local, host) => `${local}@${host}`.toUpperCase(),
  (local, host) => `${local} @ ${host}`,
  (local, host) => `${local} (at) ${host.replaceAll('.', ' (dot) ')}`,
  (local, host) => `${local}[at]${host.replaceAll('.', '[dot]')}`,
  (local, host) => `${local} at ${host.replaceAll('.', ' dot ')}`,
  (local, host) => `${local.replaceAll('.', ' dot ')} AT ${host.replaceAll('.', ' DOT ')}`,
  (local, host) => `${local} arroba ${host.replaceAll('.', ' punto ')}`,
  (local, host) => wide(`${local}@${host}`),
  (local, host) => unseenIn(`${local}@${host}`),
  (local, host) => `${local}＠${host.replaceAll('.', '．')}`,
];
const emailPiece = fc
  .tuple(fc.constantFrom(...LOCALS), fc.constantFrom(...HOSTS), fc.constantFrom(...EMAIL_SPELLINGS))
  .map(([local, host, spell]): Piece => ({ text: spell(local, host), hidden: [bare(local), 'example'] }));

const PHONES = [
  '(314) 555-0142',
  '314.555.0142',
  '314 555 0142',
  '+1 314 555 0142',
  '+13145550142',
  '+387 61 555 014',
  '061/555-014',
  '00387 61 555 014',
  '314-555-0142',
  '3 1 4 5 5 5 0 1 4 2',
];
const phonePiece = fc.tuple(fc.constantFrom(...PHONES), fc.constantFrom(...DIGITS)).map(
  ([phone, digits]): Piece => ({
    text: inDigits(phone, digits),
    hidden: [phone.replace(/\D/g, '').slice(-6)],
  }),
);

const HANDLE_SPELLINGS: readonly ((name: string) => string)[] = [
  (name) => `@${name}`,
  (name) => `＠${name}`,
  (name) => `t.me/${name}`,
  (name) => `https://t.me/${name}`,
  (name) => `telegram: ${name}`,
  (name) => `Instagram: ${name}`,
  (name) => `WhatsApp ${name}`,
  (name) => `телеграм: ${name}`,
  (name) => `تلغرام: ${name}`,
  (name) => `微信：${name}`,
  (name) => `linkedin.com/in/${name}`,
  (name) => `www.linkedin.com/in/${name}`,
  (name) => `${name}．com`,
  (name) => `${name} dot com`,
  (name) => unseenIn(`t.me/${name}`),
];
const handlePiece = fc
  .tuple(fc.constantFrom('amina_h22', 'hassan-eng7', 'olena1990x'), fc.constantFrom(...HANDLE_SPELLINGS))
  .map(([name, spell]): Piece => ({ text: spell(name), hidden: [bare(name)] }));

const withoutAccents = (text: string) =>
  text
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '');
const NAME_SPELLINGS: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name.toUpperCase(),
  (name) => name.normalize('NFD'),
  (name) => (/^\p{Script=Latin}/u.test(name) ? withoutAccents(name) : name),
  (name) => (/^\p{Script=Latin}/u.test(name) ? `${name}’s` : name),
  (name) => (/^\p{Script=Arabic}/u.test(name) ? `و${name}` : name),
  (name) => unseenIn(name),
];

function namePiece({ names: [given, family] }: Writer): fc.Arbitrary<Piece> {
  const written = family.replace(' (example)', '');
  const orders = [given, written, `${given} ${written}`, `${written} ${given}`, `${written}, ${given}`];
  const hidden = `${given} ${written}`
    .split(/[\s’]/)
    .filter((word) => word.length > 1)
    .map(bare);
  return fc
    .tuple(fc.constantFrom(...orders), fc.constantFrom(...NAME_SPELLINGS))
    .map(([name, spell]) => ({ text: spell(name), hidden }));
}

export interface Goal {
  names: readonly string[];
  text: string;
  /** What stands in it that leads to nobody, in its order. */
  innocent: readonly string[];
  /** What must not be found in it. */
  hidden: readonly string[];
}

function goalOf(writer: Writer): fc.Arbitrary<Goal> {
  const innocent = fc
    .constantFrom(...writer.words, ...writer.words, ...NUMBERS, ...TRADES)
    .map((text): Piece => ({ text, hidden: [] }));
  const piece = fc.oneof(
    { arbitrary: innocent, weight: 4 },
    { arbitrary: fc.oneof(namePiece(writer), emailPiece, phonePiece, handlePiece), weight: 1 },
  );
  const between = fc.constantFrom(', ', '; ', '. ', ' – ', '\n');
  return fc.array(fc.tuple(piece, between), { minLength: 4, maxLength: 16 }).map((parts) => ({
    names: writer.names,
    text: parts.map(([{ text }, sign]) => text + sign).join(''),
    innocent: parts.flatMap(([{ text, hidden }]) => (hidden.length === 0 ? text.split(' ') : [])),
    hidden: parts.flatMap(([{ hidden }]) => hidden),
  }));
}

/** What people of several scripts write in a goal, with names, addresses, numbers and handles between. */
export const goals: fc.Arbitrary<Goal> = fc.constantFrom(...WRITERS).chain(goalOf);
