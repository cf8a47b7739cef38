import { describe, expect, it } from 'vitest';
import { fiveQuestions, languageBetween, mayPrepare, reachesParticipant } from './preparing.ts';

const general = ['g1', 'pay', 'g3', 'g4', 'names'];

describe('five questions', () => {
  it('begin with the first job, have those of the field, and end with names', () => {
    expect(fiveQuestions(general, { nursing: ['n1', 'n2'] }, 'nursing')).toEqual([
      'pay',
      'n1',
      'n2',
      'g4',
      'names',
    ]);
  });

  it('are the general ones where the field has none of its own', () => {
    expect(fiveQuestions(general, { nursing: ['n1', 'n2'] }, 'other')).toEqual(general);
    expect(fiveQuestions(general, { law: [] }, 'law')).toEqual(general);
  });
});

it('a coffee is prepared for between the introduction and the end of the match', () => {
  expect((['introduced', 'met'] as const).every((status) => mayPrepare({ status }))).toBe(true);
  expect(
    (['asked', 'not-met', 'cancelled', 'closed'] as const).some((status) => mayPrepare({ status })),
  ).toBe(false);
});

it('a connector who waits for a time to be picked does not read yet how to reach the participant', () => {
  const coffee = {
    ...{ state: 'offered', offeredBy: 'connector', offeredAt: '2026-11-22T12:00:00Z', minutes: 30 },
    place: { kind: 'place', text: 'Library (example)' },
  };
  expect(reachesParticipant({ coffee })).toBe(false);
  expect(reachesParticipant({ coffee: { ...coffee, state: 'agreed' } })).toBe(true);
  expect(reachesParticipant({})).toBe(true);
});

it('a first message is in the language of both, or in English', () => {
  expect(languageBetween('es', 'es')).toBe('es');
  expect(languageBetween('ar', 'en')).toBe('en');
  expect(languageBetween('ar', 'es')).toBe('en');
});
