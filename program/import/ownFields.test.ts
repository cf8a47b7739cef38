import { expect, it } from 'vitest';
import { fieldsOfWorkSchema } from '../fieldsOfWork.ts';
import { fieldVocabulary } from './ownFields.ts';
import { readValue } from './values.ts';

const SEA = { _key: 'sea', name: { en: 'Ships and ports', fr: 'Navires et ports', ar: 'السفن والموانئ' } };
const CARE = { _key: 'care', name: { en: 'Child care (licensed)' }, ended: true };
const words = fieldVocabulary(fieldsOfWorkSchema.parse({ added: [SEA, CARE] }));
const one = (cell: string) => readValue('field', cell, 'participants', 'month-first', words);
const several = (cell: string) => readValue('fields', cell, 'connectors', 'month-first', words);

it.each([
  ['Ships and ports', 'own-sea'],
  [' SHIPS AND PORTS ', 'own-sea'],
  ['Navires et ports', 'own-sea'],
  ['السفن والموانئ', 'own-sea'],
  // Ended, but a spreadsheet tells of what is, not of what is offered.
  ['child care (licensed)', 'own-care'],
  ['Nurse', 'nursing'],
  ['Something else', 'other'],
  ['Ships', undefined],
])('a cell “%s” names the field %s', (cell, field) => {
  expect(one(cell)).toBe(field);
});

it('a cell may name several, the city’s own among them, and a name with “and” in it is one', () => {
  expect(several('Engineering; Ships and ports')).toEqual(['engineering', 'own-sea']);
  expect(several('Ships and ports')).toEqual(['own-sea']);
  expect(several('Ships and ports, cooking')).toBeUndefined();
});

it('where a city has added none, the words are ours', () => {
  expect(fieldVocabulary(undefined)).toBe(fieldVocabulary(fieldsOfWorkSchema.parse({})));
});
