import { describe, expect, test } from 'vitest';
import { calendarOf } from '../../program/clock/calendar.ts';
import { DEFAULT_TIME_ZONE } from '../../program/clock/zone.ts';
import { CONNECTOR_STATUSES } from '../../program/connectors/status.ts';
import { impactSchema } from '../../program/impact/impact.ts';
import { expiryDue } from '../../program/matches/due.ts';
import { matchSchema } from '../../program/matches/match.ts';
import { PARTICIPANT_STATUSES } from '../../program/participants/status.ts';
import { REFERRAL_STATUSES } from '../../program/referrals/status.ts';
import { checkDocument } from '../documents.ts';
import { demonstration } from './demonstration.ts';
import { impactOf } from './impact.ts';

const TODAY = new Date('2026-11-29T15:00:00Z');
const YEAR = demonstration(TODAY);
const of = (type: string) => YEAR.filter(({ _type }) => _type === type);
const statuses = (type: string) => new Set(of(type).map(({ status }) => status));

/** Every reference within a value, wherever it is. */
function referencesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('_ref' in value && typeof value._ref === 'string') return [value._ref];
  return Object.values(value).flatMap(referencesIn);
}

describe('the fictional year', () => {
  test('is the same from the same seed and day, whatever the hour, and another from another seed', () => {
    expect(demonstration(new Date('2026-11-29T23:30:00Z'))).toEqual(YEAR);
    expect(demonstration(TODAY, 7)).not.toEqual(YEAR);
  });

  test('holds what the program would hold: each record satisfies its schema, and leads to one that is there', () => {
    const ids = new Set(YEAR.map(({ _id }) => _id));
    expect(ids.size).toBe(YEAR.length);
    for (const document of YEAR) {
      expect(() => checkDocument(document)).not.toThrow();
      for (const reference of referencesIn(document)) expect(ids, document._id).toContain(reference);
    }
  });

  test('grows from twenty connectors to thirty-four by referrals of referrals', () => {
    expect(of('connector')).toHaveLength(34);
    expect(of('connector').filter(({ referredBy }) => referredBy)).toHaveLength(14);
    expect(new Set(of('referral').map(({ depth }) => depth))).toEqual(new Set([1, 2, 3]));
  });

  test('has somebody in every state that staff must be able to see', () => {
    expect(statuses('participant')).toEqual(new Set(PARTICIPANT_STATUSES));
    expect(statuses('referral')).toEqual(new Set(REFERRAL_STATUSES));
    for (const status of CONNECTOR_STATUSES.filter((one) => one !== 'retired'))
      expect(statuses('connector')).toContain(status);
    for (const status of ['asked', 'declined', 'expired', 'introduced', 'met', 'not-met'])
      expect(statuses('match')).toContain(status);
    for (const status of ['sent', 'delivered', 'bounced', 'failed'])
      expect(statuses('letter')).toContain(status);
    const days = of('match').flatMap(({ outcomes }) => JSON.stringify(outcomes ?? []));
    for (const day of [30, 90, 180]) expect(days.some((text) => text.includes(`"day":${day},`))).toBe(true);
  });

  test('has counts to show on its first day', () => {
    const { stages } = impactSchema.parse(checkDocument(impactOf(YEAR, TODAY)));
    expect(stages.filter(({ count }) => count === null).length).toBeLessThanOrEqual(stages.length / 4);
  });

  test('is of people who say that they are examples, at addresses that belong to nobody', () => {
    for (const { familyName, email } of [...of('participant'), ...of('connector')]) {
      expect(familyName).toMatch(/\(example\)$/);
      expect(email).toMatch(/^[a-z.]+@example\.org$/);
    }
    expect(JSON.stringify(YEAR).match(/@(?!example\.org)[a-z]/g)).toBeNull();
  });

  test('leaves the program of today nothing that should have been done before', () => {
    const calendar = calendarOf({ timeZone: DEFAULT_TIME_ZONE });
    const matches = of('match').map((match) => matchSchema.parse({ ...match, _rev: '1' }));
    expect(matches.filter((match) => expiryDue(match, TODAY, calendar))).toEqual([]);
    const later = (moment: unknown) => typeof moment === 'string' && moment > '2026-11-29T00:00:00.000Z';
    expect(
      YEAR.filter(({ history }) => Array.isArray(history) && history.some(({ at }) => later(at))),
    ).toEqual([]);
  });
});
