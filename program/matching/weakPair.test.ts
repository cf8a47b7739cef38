import { expect, it } from 'vitest';
import { scorePair } from './proposeMatches.ts';
import { isWeakPair } from './weakPair.ts';

const context = { matches: [], now: new Date('2026-11-22T15:00:00Z'), timeZone: 'America/Chicago' };
const person = {
  ...{ _id: 'participant.a', status: 'ready', field: 'nursing', english: 'professional', languages: ['ar'] },
  ...{ confirmedAt: '2026-11-02T15:00:00Z' },
};
const connector = { _id: 'connector.a', status: 'active', fields: ['nursing'], languages: ['es'] };
const pairOf = (change: object = {}, of: object = {}) =>
  scorePair({ ...person, ...change }, { ...connector, ...of }, context);

it('a pair is weak in another field, or without a language in which both are at ease', () => {
  expect(isWeakPair(pairOf())).toBe(false);
  expect(isWeakPair(pairOf({}, { fields: ['other-health'] }))).toBe(true);
  expect(isWeakPair(pairOf({ english: 'basic' }))).toBe(true);
  expect(isWeakPair(pairOf({ english: 'basic' }, { languages: ['ar'] }))).toBe(false);
  expect(isWeakPair(pairOf({ yearsOfExperience: 20 }, { yearsOfExperience: 1, postcode: '62201' }))).toBe(
    false,
  );
});

it('who missed a meeting stands behind who waits as long, and staff read it', () => {
  const [kept, missed] = [pairOf(), pairOf({ noShows: 2 })];
  expect(missed.score).toBeLessThan(kept.score);
  expect(missed.reasons.map(({ key }) => key)).not.toContain('waiting');
  expect(missed.cautions).toContainEqual({ key: 'missed-meeting', values: { count: 2 } });
  expect(missed.blocked).toBeUndefined();
});
