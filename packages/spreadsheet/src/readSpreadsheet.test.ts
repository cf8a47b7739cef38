import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { FileUnreadable } from './index.ts';
import { MOST_BYTES, MOST_ROWS } from './limits.ts';
import { readSpreadsheet } from './readSpreadsheet.ts';
import { unfoldedBytes } from './unfoldedBytes.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const rowsOf = async (bytes: Uint8Array) => (await readSpreadsheet(bytes))[0]?.rows;
const utf16 = (text: string, little: boolean) =>
  new Uint8Array(
    Array.from(text, (letter) => letter.charCodeAt(0)).flatMap((unit) =>
      little ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff],
    ),
  );

test.each([
  ['UTF-8', utf8('Né,à\n1,2')],
  ['UTF-8 with its mark', utf8('\uFEFFNé,à\n1,2')],
  [
    'Windows letters',
    new Uint8Array([...'N'].map((one) => one.charCodeAt(0)).concat(0xe9, 0x2c, 0xe0, 0x0a, 0x31, 0x2c, 0x32)),
  ],
  ['UTF-16, little end first', utf16('\uFEFFNé,à\n1,2', true)],
  ['UTF-16, big end first', utf16('\uFEFFNé,à\n1,2', false)],
  ['UTF-16 without its mark', utf16('Né,à\n1,2', true)],
])('%s is read', async (_name, bytes) => {
  expect(await rowsOf(bytes)).toEqual([
    ['Né', 'à'],
    ['1', '2'],
  ]);
});

test.each([',', ';', '\t', '|'])('cells parted by “%s”, also below a title without one', async (sign) => {
  expect(
    await rowsOf(
      utf8(
        `Our list, 2025\n${['a', 'b; c, d'].map((one) => `"${one}"`).join(sign)}\n${['1', '2'].join(sign)}\n`,
      ),
    ),
  ).toContainEqual(['a', 'b; c, d']);
});

test('a quotation mark that is never closed swallows no row', async () => {
  const rows = await rowsOf(utf8('a,b\n1,"open\n2,x\n3,"y"\n'));
  expect(rows).toEqual(
    expect.arrayContaining([
      ['1', '"open'],
      ['2', 'x'],
      ['3', 'y'],
    ]),
  );
});

const refused = (bytes: Uint8Array) =>
  readSpreadsheet(bytes).then(
    () => 'read',
    (error: unknown) => (error instanceof FileUnreadable ? error.why : error),
  );

test.each([
  ['empty', new Uint8Array()],
  ['empty', utf8(' , \n\n')],
  ['no-table', utf8('<!DOCTYPE html><table>')],
  ['no-table', new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 1, 2, 3, 4, 5, 6])],
  ['old-excel', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1])],
  ['damaged', new Uint8Array([0x50, 0x4b, 3, 4, 9, 9])],
  ['damaged', zipSync({ 'no-workbook.txt': strToU8('x') })],
  ['too-large', new Uint8Array(MOST_BYTES + 1)],
  ['too-many-rows', utf8('a,b\n'.repeat(MOST_ROWS + 1))],
])('%s', async (why, bytes) => {
  expect(await refused(bytes)).toBe(why);
});

test('a zip that would unfold to far more than it weighs is refused before it is unfolded', async () => {
  const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(160_000_000) }, { level: 6 });
  expect(bomb.length).toBeLessThan(1_000_000);
  expect(unfoldedBytes(bomb)).toBe(160_000_000);
  expect(await refused(bomb)).toBe('too-large');
});
