import { describe, expect, it } from 'vitest';
import { calendarOf } from '../clock/calendar.ts';
import { oneMoreUntil } from '../connectors/oneMore.ts';
import { CONNECTOR_STATUSES } from '../connectors/status.ts';
import { connectorCoffees, connectorMatchSchema, connectorResults } from './connectorCoffees.ts';
import { connectorRecordSchema, connectorState } from './connectorState.ts';
import { volunteerYears } from './volunteerTime.ts';

const now = new Date('2026-12-02T16:00:00Z');
const timeZone = 'America/Chicago';
const calendar = calendarOf({ timeZone });

const match = (key: string, more: Record<string, unknown>) =>
  connectorMatchSchema.parse({
    ...{ _id: `match.${key}`, participant: { _ref: `participant.${key}` }, status: 'introduced' },
    ...{ introducedAt: '2026-11-20T16:00:00Z', ...more },
  });
const agreed = (at: string, minutes = 45) => ({
  ...{ state: 'agreed', offeredBy: 'connector', offeredAt: '2026-11-20T16:00:00.000Z', at, minutes },
  ...{ place: { kind: 'place', text: 'Library (example)' }, zone: timeZone },
});
const met = (key: string, metOn: string, more: Record<string, unknown> = {}) =>
  match(key, { status: 'met', metOn, ...more });

describe('the coffees of a connector', () => {
  const standings = (...matches: ReturnType<typeof match>[]) =>
    connectorCoffees(matches, now, timeZone).map(({ standing, on }) => [
      standing,
      typeof on === 'string' ? on : on.toISOString().slice(0, 10),
    ]);

  it.each([
    ['a time is to be found', {}, ['to-agree', '2026-11-20']],
    ['it is to come', { coffee: agreed('2026-12-10T16:00:00.000Z') }, ['to-come', '2026-12-10']],
    ['it is to be told of', { coffee: agreed('2026-12-01T16:00:00.000Z') }, ['to-tell', '2026-12-01']],
    ['it is on a day that staff entered', { agreedOn: '2026-12-02' }, ['to-come', '2026-12-02']],
    ['that day is over', { agreedOn: '2026-12-01' }, ['to-tell', '2026-12-01']],
    ['they met', { status: 'met', metOn: '2026-11-25' }, ['met', '2026-11-25']],
    ['they met, and it is closed', { status: 'closed', metOn: '2026-11-25' }, ['met', '2026-11-25']],
    ['they did not', { status: 'not-met' }, ['not-met', '2026-11-20']],
    ['nobody knows', { status: 'closed' }, ['over', '2026-11-20']],
  ])('%s', (_what, more, expected) => {
    expect(standings(match('a', more))).toEqual([expected]);
  });

  it('questions, refusals and what was called off are none', () => {
    const others = ['approved', 'asked', 'declined', 'expired', 'cancelled'];
    expect(standings(...others.map((status) => match(status, { status })))).toEqual([]);
  });

  it('stand in order, the latest first', () => {
    const days = ['2026-11-25', '2026-11-27', '2026-11-21'].map((day) => met(day, day));
    expect(standings(...days).map(([, day]) => day)).toEqual(['2026-11-27', '2026-11-25', '2026-11-21']);
  });
});

describe('what came of it', () => {
  const told = (key: string, ...outcomes: string[]) =>
    met(key, '2026-11-25', {
      outcomes: outcomes.map((outcome, place) => ({ _key: `${place}`, day: 30 * (place + 1), outcome })),
    });

  it('is told in numbers from three answers on, each by the last one', () => {
    const three = [told('a', 'none', 'job'), told('b', 'job'), told('c', 'none')];
    expect(connectorResults([...three, match('d', {}), match('e', { status: 'declined' })], 4)).toEqual({
      ...{ introduced: 4, met: 3, contacts: 4 },
      outcomes: [
        { outcome: 'job', count: 2 },
        { outcome: 'none', count: 1 },
      ],
    });
  });

  it('of fewer it is not told: it could be seen who said it', () => {
    expect(connectorResults([told('a', 'job'), told('b', 'job'), told('c')], 0).outcomes).toBeUndefined();
  });
});

describe('the time that a connector gave', () => {
  it('counts each coffee as long as it was agreed on, and half an hour beside it', () => {
    const coffees = connectorCoffees(
      [
        met('a', '2026-11-25', { coffee: agreed('2026-11-25T16:00:00.000Z', 45) }),
        met('b', '2026-03-02'),
        // On the last evening of the year in St. Louis.
        met('c', '', { metOn: undefined, coffee: agreed('2026-01-01T02:00:00.000Z', 60) }),
        match('d', { coffee: agreed('2026-12-10T16:00:00.000Z') }),
      ],
      now,
      timeZone,
    );
    expect(volunteerYears(coffees, timeZone)).toEqual([
      {
        year: '2026',
        coffees: [
          { on: '2026-03-02', minutes: 30 },
          { on: '2026-11-25', minutes: 45 },
        ],
        minutes: 30 + 30 + 45 + 30,
      },
      { year: '2025', coffees: [{ on: '2025-12-31', minutes: 60 }], minutes: 90 },
    ]);
  });

  it('is none where they met nobody', () => {
    expect(volunteerYears([], timeZone)).toEqual([]);
  });
});

describe('where a connector stands', () => {
  const state = (record: Record<string, unknown>) =>
    connectorState(connectorRecordSchema.parse(record), now, calendar);

  it('is read within five working days of the offer', () => {
    expect(state({ status: 'applied', appliedAt: '2026-12-01T16:00:00Z' })).toMatchObject({
      ...{ key: 'applied', by: new Date('2026-12-08T16:00:00Z') },
    });
    expect(state({ status: 'applied', appliedAt: '2026-11-20T16:00:00Z' }).key).toBe('applied-late');
  });

  it('gives one more place for thirty days, and not while pausing', () => {
    expect(oneMoreUntil('2026-12-02')).toBe('2027-01-01');
    expect(state({ status: 'active' }).oneMore).toBe('give');
    expect(state({ status: 'active', oneMoreUntil: '2027-01-01' }).oneMore).toBe('2027-01-01');
    expect(state({ status: 'active', oneMoreUntil: '2026-12-02' }).oneMore).toBe('give');
    expect(state({ status: 'paused', pausedUntil: '2027-01-01' })).toEqual({
      ...{ key: 'paused-until', until: '2027-01-01', oneMore: undefined, back: 'resume' },
    });
    expect(state({ status: 'active', pausedUntil: '2027-01-01' }).oneMore).toBeUndefined();
  });

  it('comes back once, and then staff read it', () => {
    expect(state({ status: 'retired' })).toMatchObject({ key: 'retired', back: 'again' });
    const again = state({ status: 'retired', signedUpAgainAt: '2026-12-01T16:00:00Z' });
    expect(again).toMatchObject({ key: 'again', back: undefined });
    expect(state({ status: 'retired', signedUpAgainAt: '2026-11-02T16:00:00Z' }).key).toBe('again-late');
  });

  it('is said in every state', () => {
    for (const status of CONNECTOR_STATUSES) expect(state({ status }).key, status).toBeTruthy();
  });
});
