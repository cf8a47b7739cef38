import { describe, expect, it } from 'vitest';
import type { ParticipantDocument } from './documents.ts';
import { outlookFrom } from './outlook.ts';
import { priorFrom } from './prior.ts';
import { proposeMatches } from './proposeMatches.ts';

const now = new Date('2026-11-22T15:00:00Z');
const base = { connectors: [], matches: [], now, timeZone: 'America/Chicago' };
const nurses = priorFrom({ perMonth: 10, byField: [{ field: 'nursing', perMonth: 10 }] });
const outlook = (arrivals: readonly ParticipantDocument[]) =>
  outlookFrom({ ...base, arrivals, prior: nurses }, 'ahead');
const came = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    ...{ _id: `participant.${at}`, status: 'closed', field: 'law' },
    signedUpAt: new Date(now.getTime() - (at * 3 + 1) * 86_400_000).toISOString(),
  }));
const nursesIn = (made: ReturnType<typeof outlook>) =>
  made?.like.filter(({ field }) => field === 'nursing').length;

describe('what a new program expects', () => {
  it('is as many as the settings say, before anybody has come', () => {
    expect((outlook([])?.perDay ?? 0) * 365).toBeGreaterThan(0.95 * 120);
    expect((outlook([])?.perDay ?? 0) * 365).toBeLessThanOrEqual(120);
    expect(nursesIn(outlook([]))).toBe(30);
  });

  it('fades as people come, and is gone after thirty', () => {
    expect([1, 10, 29, 30, 40].map((count) => nursesIn(outlook(came(count))))).toEqual([29, 20, 1, 0, 0]);
    expect(outlook(came(40))).toEqual(outlookFrom({ ...base, arrivals: came(40) }, 'ahead'));
  });

  it('is spread over the fields that nobody named, in every part of it', () => {
    const half = priorFrom({ perMonth: 10, byField: [{ field: 'nursing', perMonth: 5 }] });
    const fields = half?.like.map(({ field }) => field) ?? [];
    for (const count of [4, 10, 30])
      expect(fields.slice(0, count).filter((field) => field === 'nursing').length).toBe(count / 2);
    expect(new Set(fields).size).toBe(13);
    expect(fields).not.toContain('other');
  });

  it('is nothing where nothing is said, and what was said by field where that is more', () => {
    expect(priorFrom(undefined)).toBeUndefined();
    expect(priorFrom({ perMonth: 0, byField: [] })).toBeUndefined();
    expect(priorFrom({ perMonth: 1, byField: [{ field: 'law', perMonth: 4 }] })?.perYear).toBe(48);
  });

  it('keeps the only nurse for nurses, whom nobody has seen yet', () => {
    const input = {
      ...base,
      participants: [
        { _id: 'participant.a', status: 'ready', field: 'other-health', confirmedAt: now.toISOString() },
      ],
      connectors: [
        { _id: 'connector.a', status: 'active', fields: ['nursing'], monthlyCapacity: 1, yearlyCapacity: 3 },
      ],
    };
    expect(
      proposeMatches({ ...input, outlook: outlookFrom({ ...base, arrivals: [] }, 'ahead') }).proposals,
    ).toHaveLength(1);
    expect(proposeMatches({ ...input, outlook: outlook([]) }).unmatched[0]?.why).toBe('worth-more-later');
  });
});
