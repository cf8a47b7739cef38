import { describe, expect, it, test } from 'vitest';
import { compareProposals } from './compareProposals.ts';
import { proposeMatches } from './proposeMatches.ts';
import { scorePair } from './scorePair.ts';
import { SET_WEIGHTS, unreadableWeights, WEIGHT_LIMITS, weightsSchema } from './settings.ts';
import { OWN_CHOICES_COUNTED, WAITING_DAYS_COUNTED, WEIGHTS } from './weights.ts';

const ends = (end: 'least' | 'most') =>
  weightsSchema.parse(Object.fromEntries(SET_WEIGHTS.map((name) => [name, WEIGHT_LIMITS[name][end]])));

describe('weights of the settings', () => {
  it('are ours where a city sets none, or nothing that is a number', () => {
    for (const stored of [undefined, null, 'x', {}, { sameZip: 'many' }, { age: 100 }])
      expect(weightsSchema.parse(stored)).toEqual(WEIGHTS);
  });

  it('stop at their limits, and leave the field alone', () => {
    expect(weightsSchema.parse({ sameZip: 999, sameProfession: 0, sameField: 1 })).toEqual({
      ...WEIGHTS,
      ...{ sameZip: 120, sameProfession: 60 },
    });
    expect(weightsSchema.parse(weightsSchema.parse({ sameZip: 7 }))).toEqual({ ...WEIGHTS, sameZip: 7 });
  });

  it('name what is not taken as it stands', () => {
    expect(unreadableWeights({})).toEqual([]);
    expect(unreadableWeights({ matchWeights: { sameZip: 80, seniority: null, _type: 'object' } })).toEqual(
      [],
    );
    expect(unreadableWeights({ matchWeights: { sameZip: 999, seniority: 'x', age: 1 } })).toEqual([
      ...['sameZip', 'seniority', 'age'],
    ]);
  });

  it.each(['least', 'most'] as const)('hold the table together at their ends: %s', (end) => {
    const weights = ends(end);
    const { ownChoice, waitingDay, ...others } = weights;
    const [first = 0, second = 0] = [
      ...SET_WEIGHTS.filter((name) => name !== 'ownChoice' && name !== 'waitingDay').map(
        (name) => weights[name],
      ),
      ...[ownChoice * OWN_CHOICES_COUNTED, waitingDay * WAITING_DAYS_COUNTED],
    ].toSorted((one, other) => other - one);
    expect(first + second).toBeLessThan(others.sameField - others.adjacentField);
    const least = Math.min(
      ...[others.adjacentField, others.sameProfession, others.sharedIndustry, others.wishedIndustry],
    );
    expect(least + others.basicEnglish).toBeGreaterThanOrEqual(0);
  });
});

const when = { now: new Date('2026-11-22T12:00:00Z'), timeZone: 'America/Chicago' };
const person = {
  ...{ _id: 'participant.amra', status: 'ready', field: 'nursing', english: 'fluent', languages: ['bs'] },
  ...{ postcode: '63110', yearsOfExperience: 7, confirmedAt: '2026-11-21T12:00:00Z' },
};
const near = { _id: 'connector.near', status: 'active', fields: ['nursing'], postcode: '63110' };
const spoken = {
  ...{ _id: 'connector.spoken', status: 'active', fields: ['nursing'], postcode: '62220' },
  languages: ['bs'],
};
const sentTo = (stored: unknown) =>
  proposeMatches({
    ...{ participants: [person], connectors: [near, spoken], matches: [], ...when },
    weights: weightsSchema.parse(stored),
  }).proposals;

test('what a city sets decides between two Connectors, and what counts nothing is no reason', () => {
  const [byPlace] = sentTo({ sharedLanguage: 0, sameZip: 100 });
  expect(byPlace?.connectorId).toBe('connector.near');
  const [byLanguage] = sentTo({ sharedLanguage: 60, sameZip: 0 });
  expect(byLanguage?.connectorId).toBe('connector.spoken');
  expect(byLanguage?.reasons.map(({ key }) => key)).toContain('shared-language');
  expect(compareProposals(byPlace ? [byPlace] : [], byLanguage ? [byLanguage] : [])).toEqual({
    ...{ proposals: 1, differ: 1, gained: 0, lost: 0 },
  });
  const { reasons, score } = scorePair(person, spoken, {
    ...{ matches: [], ...when },
    weights: weightsSchema.parse({ sharedLanguage: 0 }),
  });
  expect(reasons.map(({ key }) => key)).not.toContain('shared-language');
  expect(reasons.length).toBeGreaterThan(1);
  expect(scorePair(person, spoken, { matches: [], ...when }).score - score).toBe(WEIGHTS.sharedLanguage);
});

test('who has a proposal by one table alone is counted apart', () => {
  const pair = (participantId: string, connectorId: string) => ({ participantId, connectorId });
  expect(compareProposals([pair('a', 'x'), pair('b', 'y')], [pair('a', 'z'), pair('c', 'y')])).toEqual({
    ...{ proposals: 2, differ: 1, gained: 1, lost: 1 },
  });
});
