import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readList } from './readList.ts';

const fieldOf = (words: string) => (words.toLowerCase() === 'nursing' ? 'nursing' : '');
const read = (text: string) => readList(text, fieldOf);
const person = (change: object = {}) => ({
  ...{ line: 1, givenName: 'Omar', familyName: 'Said', email: 'omar@example.org', field: '', rest: '' },
  ...change,
});

it.each([
  ['Omar Said, omar@example.org', person()],
  ['Omar Said <omar@example.org>', person()],
  ['Omar\tSaid\tomar@example.org\tNursing', person({ field: 'nursing' })],
  ['1. Omar Said; omar@example.org; nursing; nights only', person({ field: 'nursing', rest: 'nights only' })],
  ['- Omar Said omar@example.org', person()],
  ['omar@example.org, Omar Said, nursing', person({ field: 'nursing' })],
  ['"Omar","Said","omar@example.org","Pharmacist"', person({ rest: 'Pharmacist' })],
  ['Omar bin Said, omar@example.org', person({ givenName: 'Omar bin' })],
  ['Omar, omar@example.org', person({ familyName: '' })],
  ['عمر سعيد، omar@example.org', person({ givenName: 'عمر', familyName: 'سعيد' })],
])('reads “%s”', (text, expected) => {
  expect(read(text)).toEqual({ people: [expected], unreadable: [] });
});

it('leaves out a heading and empty lines, and names the lines that nobody can be read from', () => {
  const text =
    'Name\tEmail\n\nOmar Said\tomar@example.org\nHuda\nomar@example.org, huda@example.org\n@\nx@example.org';
  const { people, unreadable } = read(text);
  expect(people.map(({ line }) => line)).toEqual([3]);
  expect(unreadable).toEqual([4, 5, 6, 7]);
});

it('gives every line that says something either as a person or as unreadable, whatever is pasted', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      const { people, unreadable } = read(text);
      const said = text.split(/\r?\n/).filter((line) => line.trim() !== '').length;
      const known = people.length + unreadable.length;
      expect(known === said || known === said - 1).toBe(true);
    }),
  );
});
