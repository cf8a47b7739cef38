import { describe, expect, it } from 'vitest';
import { calendarOf } from '../clock/calendar.ts';
import { PARTICIPANT_STATUSES } from '../participants/status.ts';
import { participantWay } from './participantWay.ts';
import { wayfarerSchema, wayMatchSchema } from './records.ts';
import { WAY_STEPS } from './way.ts';

// A Wednesday. Thanksgiving, on which nobody works, was the Thursday before.
const now = new Date('2026-12-02T16:00:00Z');
const calendar = calendarOf({ timeZone: 'America/Chicago' });
const ago = (days: number) => new Date(now.getTime() - days * 24 * 60 * 60 * 1000).toISOString();
const dayOf = (moment: Date | string | undefined) =>
  typeof moment === 'string' ? moment : moment?.toISOString().slice(0, 10);

const RECORD = {
  signedUpAt: ago(40),
  confirmedAt: ago(39),
  screenedAt: ago(35),
  readyAt: ago(35),
  consentFollowUp: true,
};
const line = (to: string, days: number, who = 'participant') => ({ at: ago(days), who, from: 'ready', to });

function way(record: Record<string, unknown>, matches: Record<string, unknown>[] = [], at = now) {
  return participantWay(
    wayfarerSchema.parse({ ...RECORD, ...record }),
    matches.map((match) => wayMatchSchema.parse(match)),
    at,
    calendar,
  );
}

/** The step that is marked, and what comes next and by when. */
function where(...given: Parameters<typeof way>) {
  const { steps, next } = way(...given);
  return [steps.find(({ state }) => state === 'now')?.key, next?.key, dayOf(next?.by)];
}

const introduced = (days: number, more: Record<string, unknown> = {}) => ({
  ...{ status: 'introduced', askedAt: ago(days + 4), introducedAt: ago(days) },
  ...more,
});
const coffee = (more: Record<string, unknown>) => ({
  ...{ state: 'offered', offeredBy: 'connector', offeredAt: ago(1), offers: 1, minutes: 30 },
  ...{ place: { kind: 'place', text: 'Library (example)' }, zone: 'America/Chicago' },
  times: [{ _key: 'a', at: '2026-12-10T16:00:00.000Z' }],
  ...more,
});
const agreed = (at: string) => coffee({ state: 'agreed', at, agreedAt: ago(1) });

describe('a participant on the way', () => {
  it('has signed up, and is read within five working days of the confirmation', () => {
    const signedUp = { readyAt: undefined, screenedAt: undefined };
    expect(where({ ...signedUp, status: 'unconfirmed', confirmedAt: undefined })).toEqual([
      ...['confirmed', 'confirm'],
      undefined,
    ]);
    // A Tuesday: the holiday and the weekend do not count.
    expect(where({ ...signedUp, status: 'received', confirmedAt: '2026-11-24T16:00:00Z' })).toEqual([
      ...['read', 'read', '2026-12-02'],
    ]);
    expect(where({ ...signedUp, status: 'received', confirmedAt: '2026-11-23T16:00:00Z' })).toEqual([
      ...['read', 'read-late', '2026-12-01'],
    ]);
  });

  it('who is read again counts from the day on which they came back', () => {
    expect(where({ status: 'received', history: [line('received', 1, 'staff')] })).toEqual([
      ...['read', 'read', '2026-12-08'],
    ]);
  });

  it('waits for a Connector, and is asked after 90 days whether they still want one', () => {
    expect(where({ status: 'ready', readyAt: '2026-11-01T16:00:00Z' })).toEqual([
      ...['looking', 'looking', '2027-01-30'],
    ]);
    expect(where({ status: 'ready', stillInterestedAskedAt: ago(2) })).toEqual([
      ...['looking', 'still', undefined],
    ]);
    expect(where({ status: 'ready', stillInterestedAskedAt: ago(2), stillInterestedAt: ago(1) })[1]).toBe(
      'looking',
    );
  });

  it('reads that a Connector is asked and until when, and never that one said no', () => {
    const asked = { status: 'asked', askedAt: ago(2), answerBy: '2026-12-14T16:00:00Z' };
    expect(where({ status: 'ready' }, [asked])).toEqual(['asked', 'asked', '2026-12-14']);
    expect(where({ status: 'ready' }, [{ ...asked, answerBy: '2026-12-01T16:00:00Z' }])).toEqual([
      ...['asked', 'asked-longer', undefined],
    ]);
    const looking = way({ status: 'ready' });
    for (const status of ['approved', 'declined', 'expired', 'cancelled', 'not-met'])
      expect(way({ status: 'ready' }, [{ ...asked, status, introducedAt: ago(1) }])).toEqual(looking);
  });

  it('writes within five working days of the introduction, and is asked after two weeks', () => {
    const status = 'introduced';
    expect(where({ status }, [introduced(1)])).toEqual(['coffee', 'write', '2026-12-08']);
    expect(where({ status }, [introduced(12)])).toEqual(['coffee', 'write-late', '2026-12-04']);
    expect(where({ status }, [introduced(15, { followUpAskedAt: ago(1) })])).toEqual([
      ...['coffee', 'tell', undefined],
    ]);
    const writing = { coffee: coffee({ state: 'writing', times: [], writingAt: ago(1) }) };
    expect(where({ status }, [introduced(12, writing)])).toEqual(['coffee', 'write', '2026-12-08']);
    expect(where({ status }, [introduced(3, { agreedOn: '2026-12-02' })])).toEqual([
      ...['coffee', 'meet-day', '2026-12-02'],
    ]);
  });

  it('picks a time, or waits until one is picked', () => {
    const status = 'introduced';
    const offer = (offeredBy: string) => [introduced(1, { coffee: coffee({ offeredBy }) })];
    expect(where({ status }, offer('connector'))).toEqual(['coffee', 'pick', '2026-12-07']);
    expect(where({ status }, offer('participant'))).toEqual(['coffee', 'picked', '2026-12-07']);
    const stuck = coffee({ state: 'writing', stuckAt: ago(1), writingAt: ago(1), times: [] });
    expect(where({ status }, [introduced(5, { coffee: stuck })])[1]).toBe('stuck');
    expect(where({ status }, [introduced(5, { coffee: coffee({ state: 'off', times: [] }) })])[1]).toBe(
      'talk',
    );
  });

  it('meets, tells how it was, and is asked what came of it', () => {
    const status = 'introduced';
    const { steps, next } = way({ status }, [introduced(3, { coffee: agreed('2026-12-10T16:00:00.000Z') })]);
    expect(next).toMatchObject({ key: 'meet', span: { from: new Date('2026-12-10T16:00:00Z') } });
    expect(steps.find(({ key }) => key === 'coffee')).toMatchObject({
      ...{ state: 'done', on: new Date('2026-12-10T16:00:00Z') },
    });
    expect(where({ status }, [introduced(3, { coffee: agreed('2026-12-02T15:00:00.000Z') })])).toEqual([
      ...['met', 'tell', undefined],
    ]);
    const met = introduced(20, { status: 'met', metOn: '2026-11-20' });
    expect(where({ status }, [met])).toEqual(['afterwards', 'outcome', '2026-12-12']);
    expect(where({ status, consentFollowUp: false }, [met])).toEqual([
      ...['afterwards', 'afterwards', undefined],
    ]);
    expect(where({ status }, [{ ...met, introducedAt: ago(200) }])[1]).toBe('afterwards');
  });

  it('has a plan ahead, and once one is written; it is no gap behind who wrote none', () => {
    const met = introduced(20, { status: 'met', metOn: '2026-11-20' });
    const planOf = (match: Record<string, unknown>) =>
      way({ status: 'introduced' }, [match]).steps.find(({ key }) => key === 'plan');
    expect(planOf(met)).toBeUndefined();
    expect(planOf(introduced(1))).toEqual({ key: 'plan', state: 'ahead', on: undefined });
    const ready = wayfarerSchema.parse({ ...RECORD, status: 'ready' });
    const { steps } = participantWay(ready, [], now, calendar, false);
    expect(steps.map(({ key }) => key)).not.toContain('plan');
    expect(planOf({ ...met, plan: { writtenAt: ago(2), steps: [] } })).toEqual({
      ...{ key: 'plan', state: 'done', on: new Date(ago(2)) },
    });
  });

  it('of several introductions the newest counts', () => {
    const [old, fresh] = [introduced(60, { status: 'met' }), introduced(1)];
    expect(where({ status: 'introduced' }, [old, fresh])).toEqual(
      where({ status: 'introduced' }, [fresh, old]),
    );
    expect(where({ status: 'introduced' }, [old, fresh])[1]).toBe('write');
  });

  it('whose match is gone is told that a coordinator looks', () => {
    expect(where({ status: 'introduced' })).toEqual(['coffee', 'talk', undefined]);
  });
});

describe('a participant beside the way', () => {
  const beside = (record: Record<string, unknown>) => {
    const { aside, next, back } = way(record);
    return [aside?.key, next?.key, back];
  };
  const held = { status: 'on-hold', pausedUntil: '2027-01-10' };

  it('who paused can end the pause; who is held by the program or by staff cannot', () => {
    expect(beside({ ...held, history: [line('on-hold', 3)] })).toEqual(['paused', undefined, 'resume']);
    expect(way({ ...held, history: [line('on-hold', 3)] }).aside).toEqual({
      ...{ key: 'paused', since: ago(3), until: '2027-01-10' },
    });
    expect(beside({ ...held, history: [line('on-hold', 3, 'program')] })).toEqual([
      ...['missed', undefined, undefined],
    ]);
    expect(beside({ ...held, history: [line('on-hold', 3, 'staff')] })[0]).toBe('on-hold-until');
    expect(beside({ status: 'on-hold', history: [line('on-hold', 3, 'staff')] })[0]).toBe('on-hold');
  });

  it('who left, was told no, or is done can come back, once', () => {
    expect(beside({ status: 'withdrawn' })).toEqual(['withdrawn', undefined, 'again']);
    expect(beside({ status: 'closed' })).toEqual(['closed', undefined, 'again']);
    expect(beside({ status: 'not-eligible' })).toEqual(['not-eligible', undefined, 'change']);
    expect(beside({ status: 'withdrawn', signedUpAgainAt: ago(1) })).toEqual([
      ...['withdrawn', 'again', undefined],
    ]);
    expect(beside({ status: 'closed', signedUpAgainAt: ago(9) })[1]).toBe('again-late');
  });

  it('keeps what was done, and stands on no step', () => {
    const { steps } = way({ status: 'withdrawn', screenedAt: undefined, readyAt: undefined });
    expect(steps.map(({ state }) => state)).toEqual([
      ...['done', 'done'],
      ...WAY_STEPS.slice(2).map(() => 'ahead'),
    ]);
  });
});

it('every state has a next step, or a place beside the way', () => {
  for (const status of PARTICIPANT_STATUSES) {
    const { next, aside } = way({ status });
    expect(next ?? aside, status).toBeDefined();
  }
});
