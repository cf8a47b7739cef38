import { describe, expect, it } from 'vitest';
import { calendarOf } from '../clock/calendar.ts';
import { addWorkingDays } from '../clock/workingDays.ts';
import { LETTER_KINDS, letterId } from '../letters.ts';
import { MATCH_STATUSES, type MatchStatus } from '../matchStatus.ts';
import { answerBy } from './deadlines.ts';
import { capacityLeft, onAccept } from './decide.ts';
import { expiryDue, followUpDue, nudgeDue, outcomeDue, pauseQuestionDue } from './due.ts';
import { matchId, matchSchema, nextMatchId } from './match.ts';
import { newMatch } from './newMatch.ts';
import { threeStrikes } from './noShows.ts';

const now = new Date('2026-11-02T16:00:00Z');
const stLouis = calendarOf({ timeZone: 'America/Chicago' });
const daysLater = (days: number) => new Date(now.getTime() + days * 24 * 60 * 60 * 1000);

describe('a match that staff approve', () => {
  const pair = {
    participantId: 'participant.a1',
    connectorId: 'connector.b2',
    score: 460,
    reasons: [{ key: 'same-field', values: { field: 'nursing' } }],
    cautions: [],
  } as const;

  it('is one for the pair, whoever approves it, and can be read back', () => {
    const match = newMatch(pair, { at: now, approvedBy: 'Rosa (example)' });
    expect(match._id).toBe('match.a1-b2');
    expect(newMatch(pair, { at: daysLater(1), approvedBy: undefined })._id).toBe(match._id);
    expect(matchSchema.parse({ ...match, _rev: '1' })).toMatchObject({
      status: 'approved',
      reasons: [{ key: 'same-field', values: { field: 'nursing' } }],
    });
    expect(match.history).toMatchObject([{ from: '', to: 'approved', who: 'staff', by: 'Rosa (example)' }]);
  });
});

describe('a further match of the same two', () => {
  const ids = (earlier: readonly string[]) => nextMatchId('participant.a1', 'connector.b2', earlier);

  it('has the next number, whatever is gone of those before, or came from another record', () => {
    expect(ids([])).toBe('match.a1-b2');
    expect(ids(['match.a1-b2'])).toBe('match.a1-b2-r2');
    expect(ids(['match.a1-b2-r2', 'match.a1-b2'])).toBe('match.a1-b2-r3');
    expect(ids(['match.a1-b2-r2'])).toBe('match.a1-b2');
    // Two records that were made one.
    expect(ids(['match.gone-b2'])).toBe('match.a1-b2');
  });

  it('has an id short enough for every letter about it', () => {
    const [participant, connector] = ['participant', 'connector'].map((type) => `${type}.${'f'.repeat(32)}`);
    const id = matchId(participant ?? '', connector ?? '', 12);
    const longest = LETTER_KINDS.map((kind) => letterId(kind, id, 'participant-coffee-12').length);
    expect(Math.max(...longest)).toBeLessThanOrEqual(128);
  });
});

describe('an open question', () => {
  const asked = {
    status: 'asked',
    askedAt: now.toISOString(),
    answerBy: answerBy(now, stLouis).toISOString(),
    nudges: 0,
  } as const;
  const day = (count: number) => addWorkingDays(now, count, stLouis);

  it('is put again after three and after seven working days, each once', () => {
    expect(nudgeDue(asked, day(2), stLouis)).toBeUndefined();
    expect(nudgeDue(asked, day(3), stLouis)).toBe(1);
    expect(nudgeDue({ ...asked, nudges: 1 }, day(3), stLouis)).toBeUndefined();
    expect(nudgeDue({ ...asked, nudges: 1 }, day(7), stLouis)).toBe(2);
    expect(nudgeDue({ ...asked, nudges: 2 }, day(9), stLouis)).toBeUndefined();
  });

  it('is put once, not twice, where the program was away for a week', () => {
    expect(nudgeDue(asked, day(8), stLouis)).toBe(2);
  });

  it('expires the day after the tenth working day, not on it', () => {
    expect(expiryDue(asked, new Date('2026-11-17T05:59:00Z'), stLouis)).toBe(false);
    expect(expiryDue(asked, new Date('2026-11-18T05:59:00Z'), stLouis)).toBe(false);
    expect(expiryDue(asked, new Date('2026-11-18T06:00:00Z'), stLouis)).toBe(true);
    expect(nudgeDue(asked, daysLater(30), stLouis)).toBeUndefined();
  });

  it.each(MATCH_STATUSES.filter((status) => status !== 'asked'))('is none when the match is %s', (status) => {
    expect(nudgeDue({ ...asked, status }, day(5), stLouis)).toBeUndefined();
    expect(expiryDue({ ...asked, status }, daysLater(90), stLouis)).toBe(false);
  });

  it('waits for the day on which the connector will call back, and goes on the day after', () => {
    const calling = { ...asked, nudges: 0, callBackOn: '2026-11-25' };
    for (const day of [10, 23]) {
      expect(nudgeDue(calling, daysLater(day), stLouis)).toBeUndefined();
      expect(expiryDue(calling, daysLater(day), stLouis)).toBe(false);
    }
    expect(expiryDue(calling, daysLater(24), stLouis)).toBe(true);
  });

  it('let pass twice in a row leads to the question about a pause, and again after two more', () => {
    expect([0, 1, 2, 3, 4].map(pauseQuestionDue)).toEqual([false, false, true, false, true]);
  });
});

describe('what came of it', () => {
  const met = { status: 'met', introducedAt: now.toISOString(), outcomes: [] } as const;
  const asked = (day: number) => ({ _key: `day-${day}`, day, askedAt: now.toISOString() });

  it('is asked of both after two weeks, once', () => {
    const match = { status: 'introduced', introducedAt: now.toISOString() } as const;
    expect(followUpDue(match, daysLater(13.9), stLouis.timeZone)).toBe(false);
    expect(followUpDue(match, daysLater(14), stLouis.timeZone)).toBe(true);
    const asked = { ...match, followUpAskedAt: daysLater(14).toISOString() };
    expect(followUpDue(asked, daysLater(15), stLouis.timeZone)).toBe(false);
    expect(followUpDue({ ...match, status: 'met' }, daysLater(15), stLouis.timeZone)).toBe(false);
    expect(followUpDue({ status: 'introduced' }, daysLater(15), stLouis.timeZone)).toBe(false);
    const agreed = { ...match, agreedOn: '2026-11-20' };
    expect(followUpDue(agreed, daysLater(18), stLouis.timeZone)).toBe(false);
    expect(followUpDue(agreed, daysLater(19), stLouis.timeZone)).toBe(true);
  });

  it('is asked after 30, 90 and 180 days, only of who agreed, never the same question twice', () => {
    expect(outcomeDue(met, true, daysLater(29))).toBeUndefined();
    expect(outcomeDue(met, true, daysLater(30))).toBe(30);
    expect(outcomeDue(met, false, daysLater(30))).toBeUndefined();
    expect(outcomeDue({ ...met, outcomes: [asked(30)] }, true, daysLater(60))).toBeUndefined();
    expect(outcomeDue({ ...met, outcomes: [asked(30)] }, true, daysLater(90))).toBe(90);
    expect(outcomeDue({ ...met, outcomes: [asked(30), asked(90)] }, true, daysLater(400))).toBe(180);
  });

  it('is asked with one question, the latest, where earlier ones were overslept', () => {
    expect(outcomeDue(met, true, daysLater(200))).toBe(180);
    expect(outcomeDue({ ...met, outcomes: [asked(180)] }, true, daysLater(900))).toBeUndefined();
  });

  it.each<MatchStatus>(['approved', 'asked', 'declined', 'expired', 'not-met', 'cancelled'])(
    'is not asked of a match that is %s',
    (status) => {
      expect(outcomeDue({ ...met, status }, true, daysLater(60))).toBeUndefined();
    },
  );
});

it('a third meeting missed is a pause of a month, and so is a sixth', () => {
  expect([0, 1, 2, 4, 5].map((count) => threeStrikes(count, '2026-11-02'))).toEqual(Array(5).fill(undefined));
  expect([3, 6].map((count) => threeStrikes(count, '2026-11-02'))).toEqual(['2026-12-02', '2026-12-02']);
});

describe('a yes', () => {
  const connector = { _id: 'connector.b2', status: 'active', monthlyCapacity: 2, yearlyCapacity: 5 };
  const match = (number: number, status: MatchStatus) => ({
    _id: `match.${number}`,
    status,
    participant: { _ref: `participant.${number}` },
    connector: { _ref: connector._id },
    history: [{ at: now.toISOString(), to: status }],
  });
  const mine = match(1, 'asked');
  const accept = (others: ReturnType<typeof match>[], change = {}) =>
    onAccept(
      mine,
      { status: 'ready' },
      { ...connector, ...change },
      [mine, ...others],
      now,
      stLouis.timeZone,
    );

  it('is an introduction where a place is free, and other questions stay open while one is left', () => {
    expect(accept([match(2, 'asked')])).toEqual({ outcome: 'introduce', withdraw: [] });
  });

  it('is an introduction beyond what the connector takes where staff said so, and only then', () => {
    const full = [match(2, 'introduced'), match(3, 'introduced')];
    const chosen = {
      ...mine,
      byHand: { reason: 'They know each other', against: ['connector-full'] },
    } as const;
    const decide = (one: typeof mine) =>
      onAccept(one, { status: 'ready' }, connector, [one, ...full], now, stLouis.timeZone).outcome;
    expect([decide(mine), decide(chosen)]).toEqual(['full', 'introduce']);
  });

  it('for the last place withdraws the other questions', () => {
    expect(accept([match(2, 'introduced'), match(4, 'asked'), match(3, 'approved')])).toEqual({
      outcome: 'introduce',
      withdraw: ['match.3', 'match.4'],
    });
  });

  it('finds no place where month, year or a pause leaves none', () => {
    expect(accept([match(2, 'introduced'), match(3, 'met')])).toEqual({ outcome: 'full' });
    expect(accept([match(2, 'met')], { yearlyCapacity: 1 })).toEqual({ outcome: 'full' });
    expect(accept([], { pausedUntil: '2027-01-01' })).toEqual({ outcome: 'full' });
    expect(capacityLeft({ ...connector, status: 'retired' }, [], now, stLouis.timeZone)).toBe(0);
  });

  it('does nothing for a question that is no longer open, or a participant no longer ready', () => {
    const matches = [mine];
    expect(
      onAccept(match(1, 'expired'), { status: 'ready' }, connector, matches, now, stLouis.timeZone).outcome,
    ).toBe('not-open');
    expect(onAccept(mine, { status: 'withdrawn' }, connector, matches, now, stLouis.timeZone).outcome).toBe(
      'not-ready',
    );
  });
});
