import { describe, expect, it } from 'vitest';
import { ENDED_FOR } from '../../../program/endedFor.ts';
import { MATCH_STATUSES } from '../../../program/matchStatus.ts';
import { againInWords, endedInWords, roundInWords } from './again.ts';

describe('whether two may be matched again', () => {
  it('is said of a match that ended without a no, and why it ended', () => {
    for (const why of Object.keys(ENDED_FOR)) {
      const never = why === 'do-not-introduce';
      expect(againInWords('cancelled', why)).toMatch(never ? /not proposed/ : /may be proposed/);
      expect(endedInWords(why)).toMatch(/^[A-Z].*\.$/);
    }
    expect(againInWords('expired', 'no-answer')).toContain('heard of');
  });

  it('is left to staff of what they cancelled', () => {
    expect(againInWords('cancelled', undefined)).toContain('choose them yourself');
  });

  it('is not said where a match goes on, or where its state says it', () => {
    for (const status of MATCH_STATUSES.filter((one) => one !== 'cancelled' && one !== 'expired'))
      expect(againInWords(status, 'not-ready')).toBe('');
    expect(againInWords(undefined, undefined)).toBe('');
  });
});

it('another match of the two is one line, with what is known of it', () => {
  const since = '2026-11-20T15:00:00.000Z';
  const round = { _id: 'match.a-b', status: 'cancelled', since, endedFor: 'not-ready' } as const;
  expect(roundInWords(round)).toBe('Cancelled · Nov 20, 2026 · The participant was not ready.');
  expect(roundInWords({ ...round, status: 'declined', since: '', endedFor: '' })).toBe(
    'The Connector said no',
  );
});
