import { expect, test } from 'vitest';
import { allowed, kindWordsIn, mayGiveKindWords } from './kindWords.ts';

const NOW = new Date('2026-12-01T15:00:00Z');

test('words read back as they were allowed, and nothing else does', () => {
  const kindWords = allowed('You took my fear away.', NOW);
  expect(kindWordsIn({ kindWords })).toEqual(kindWords);
  for (const broken of [undefined, null, '', { text: '', allowedAt: NOW.toISOString() }, { text: 'x' }])
    expect(kindWordsIn({ kindWords: broken })).toBeUndefined();
});

test('who has met can say something to the connector, also once the match is closed', () => {
  expect(mayGiveKindWords({ status: 'met' })).toBe(true);
  expect(mayGiveKindWords({ status: 'closed', metOn: '2026-12-01' })).toBe(true);
  for (const status of ['closed', 'introduced', 'not-met', 'cancelled', 'asked'])
    expect(mayGiveKindWords({ status })).toBe(false);
});
