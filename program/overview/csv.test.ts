import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCsv } from './csv.ts';

/** A reader of RFC 4180 with any separator, as a spreadsheet of some country is one. */
function read(csv: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  let [field, isQuoted] = ['', false];
  for (let at = 0; at < csv.length; at += 1) {
    const here = csv[at] ?? '';
    const row = rows.at(-1) ?? [];
    if (isQuoted) {
      if (here !== '"') field += here;
      else if (csv[at + 1] === '"') {
        field += here;
        at += 1;
      } else isQuoted = false;
    } else if (here === '"' && field === '') isQuoted = true;
    else if (here === separator) {
      row.push(field);
      field = '';
    } else if (here === '\n') {
      row.push(field.replace(/\r$/, ''));
      field = '';
      rows.push([]);
    } else field += here;
  }
  return rows.filter((row) => row.length > 0);
}

const withoutMark = (csv: string) => csv.replace(/^\uFEFF/, '');

/** Text made of what is dangerous, more often than chance would have it. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        '＝',
        '\t',
        '\r',
        '\n',
        ';',
        ',',
        '"',
        "'",
        ' ',
        '|',
        '%',
        '\u0000',
      ),
      fc.constantFrom('cmd', '=HYPERLINK("http://evil")', 'Layla', '1'),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

const table = fc.integer({ min: 1, max: 4 }).chain((width) =>
  fc.record({
    columns: fc.array(hostile, { minLength: width, maxLength: width }),
    rows: fc.array(fc.array(hostile, { minLength: width, maxLength: width }), { maxLength: 5 }),
  }),
);

test('whatever stands in a table, every cell comes back in its place, and none begins a formula', () => {
  fc.assert(
    fc.property(table, ({ columns, rows }) => {
      const back = read(withoutMark(toCsv({ columns, rows })), ',');
      expect(back.map((row) => row.length)).toEqual([columns, ...rows].map((row) => row.length));
      for (const text of back.flat()) {
        expect(text.trim()).not.toMatch(/^[=+\-@＝＋－＠]/u);
        expect(text).not.toMatch(/^[\t\r\n]/);
      }
    }),
    { numRuns: 2000 },
  );
});

test('a spreadsheet that splits at semicolons finds no formula either', () => {
  fc.assert(
    fc.property(table, ({ columns, rows }) => {
      const back = read(withoutMark(toCsv({ columns, rows })), ';');
      for (const text of back.flat()) expect(text.trim()).not.toMatch(/^[=+\-@＝＋－＠]/u);
    }),
    { numRuns: 2000 },
  );
});

test('what is no danger is kept letter for letter', () => {
  const plain = fc.string({ unit: fc.constantFrom(...'abc žđ العربية ,".'), maxLength: 20 });
  fc.assert(
    fc.property(fc.array(plain, { minLength: 1, maxLength: 3 }), (row) => {
      const back = read(withoutMark(toCsv({ columns: row, rows: [] })), ',');
      expect(back).toEqual([row]);
    }),
    { numRuns: 2000 },
  );
});

test('numbers stay numbers, also below zero, and what is not known is empty', () => {
  expect(toCsv({ columns: ['n'], rows: [[-3], [2.5], [null], [Number.NaN]] })).toBe(
    '\uFEFF"n"\r\n-3\r\n2.5\r\n\r\n\r\n',
  );
});

test('the file begins with the mark by which Excel knows UTF-8', () => {
  expect(toCsv({ columns: ['Ime'], rows: [['Đorđe']] })).toBe('\uFEFF"Ime"\r\n"Đorđe"\r\n');
});

test.each([
  ['=1+1', "'=1+1"],
  ['+1 314 555 0142', "'+1 314 555 0142"],
  ['-', "'-"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['a;=1+1', "a;'=1+1"],
  ['\tone', "'\tone"],
  ['well-known', 'well-known'],
  ['two\nlines', 'two\nlines'],
])('%j is written as %j', (text, written) => {
  expect(read(withoutMark(toCsv({ columns: [text], rows: [] })), ',')).toEqual([[written]]);
});

test.each([
  ...[
    '02139',
    '0038761123456',
    '63110',
    '3145550142',
    '12345678901234567890',
    '1e5',
    '3E2',
    '.5',
    '1,5',
    '1.200',
  ],
  ...[
    '3/4',
    '1-2',
    '2012-09',
    '2026-11-22',
    '2026-11-22 12:34',
    '11/22/2026',
    '7:30',
    '7:30 PM',
    '2012-2019',
    '50%',
  ],
  ...[
    'MAR1',
    'Sept 2',
    '2-Mar',
    'March 3, 2026',
    '10 a',
    'TRUE',
    'false',
    '(314) 555-0142',
    '$45,000',
    '٠٢١٣٩',
    '０２１３９',
  ],
])('the text %s is written so that no spreadsheet makes a number, a day or a truth of it', (text) => {
  expect(read(withoutMark(toCsv({ columns: ['n'], rows: [[text]] })), ',')[1]).toEqual([`'${text}`]);
});

test.each([
  ...[
    'Nurse',
    '3 years',
    '7 people',
    'B2',
    'St. Louis',
    'May',
    'A1',
    'Maya',
    'Marta',
    'Decker',
    'Junior',
    'Augusta',
  ],
  ...['trueness', 'evening-2026', 'C++ since 2012'],
])('the text %s stays as it is', (text) => {
  expect(read(withoutMark(toCsv({ columns: ['n'], rows: [[text]] })), ',')[1]).toEqual([text]);
});

test('whatever digits and signs a text is made of, its letters come back, and it is no bare number', () => {
  const digits = fc.string({ unit: fc.constantFrom(...'0123456789./-: ,'), minLength: 1, maxLength: 16 });
  fc.assert(
    fc.property(digits, (text) => {
      const [, [back = ''] = []] = read(withoutMark(toCsv({ columns: ['n'], rows: [[text]] })), ',');
      expect(back.replace(/^'/, '')).toBe(text);
      expect(Number.isNaN(Number(back)) || back.trim() === '').toBe(true);
    }),
    { numRuns: 2000 },
  );
});
