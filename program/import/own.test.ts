import { expect, test } from 'vitest';
import { ownQuestion, travelQuestion } from '../ownQuestions/ownQuestions.fixture.ts';
import { readOwn } from './own.ts';
import { findTable } from './table.ts';

test('a question of the city’s own is a head, however long it is, and with a year in it', () => {
  const label = `In 2026, ${'which of the places where we meet can you come to, '.repeat(3)}?`.slice(0, 160);
  const rows = [
    ['Name', 'Email', label],
    ['Amra Kovač (example)', 'amra@example.org', 'Shaw'],
  ];
  expect(findTable(rows, [ownQuestion({ label: { en: label } })]).heads.map(({ head }) => head)).toEqual(
    rows[0],
  );
});

const several = travelQuestion({
  kind: 'several-choices',
  choices: [...travelQuestion().choices, { _key: 'foot', label: { en: 'On foot, or by bike and bus' } }],
});

test.each([
  ['By bus', ['bus']],
  ['By bus, On foot, or by bike and bus', ['bus', 'foot']],
  ['بالحافلة; en voiture', ['bus', 'car']],
  ['by CAR and by bus', ['car', 'bus']],
  ['• By bus\n• By car', ['bus', 'car']],
  ['By bus, by rocket', undefined],
])('“%s” names these of several choices: %j', (cell, choices) => {
  expect(readOwn(several, cell)).toEqual(choices);
});
