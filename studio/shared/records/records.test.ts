import { expect, test } from 'vitest';
import { notYetMade } from './records.ts';

test('staff write only into records that the program has made', () => {
  expect(notYetMade({ document: undefined })).toBe(true);
  const made = {
    _id: 'participant.a',
    _type: 'participant',
    _rev: '1',
    _createdAt: '2026-11-22',
    _updatedAt: '',
  };
  expect(notYetMade({ document: made })).toBe(false);
});
