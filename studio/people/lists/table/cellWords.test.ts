import { expect, test } from 'vitest';
import type { Row } from '../../../../program/lists/narrow.ts';
import { participants } from '../columns/people.ts';
import { tableOf } from './cellWords.ts';

const row: Row = {
  ...{
    id: 'participant.a',
    title: 'Amina Test (example)',
    status: 'ready',
    search: { words: '', phones: [] },
  },
  values: {
    ...{ field: ['nursing'], languages: ['ar', 'fr'], yearsOfExperience: ['7'], owner: [] },
    signedUpAt: ['2026-11-22T12:34:56.000Z'],
  },
};

test('a file has the columns that are shown, in words, with numbers and moments that sort', () => {
  const shown = ['field', 'languages', 'yearsOfExperience', 'signedUpAt', 'owner'];
  const columns = participants.columns.filter(({ key }) => shown.includes(key));
  expect(tableOf([row], columns, participants)).toEqual({
    name: 'participant',
    columns: ['People', 'Field', 'Years', 'Speaks', 'Signed up (UTC)', 'Looked after by'],
    rows: [
      ['Amina Test (example)', 'Nursing', 7, 'العربية (Arabic), Français (French)', '2026-11-22 12:34', ''],
    ],
  });
});
