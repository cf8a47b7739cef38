import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarOf } from '../clock/calendar.ts';
import { momentAt } from '../clock/wallTime.ts';
import type { Match } from '../matches/match.ts';
import { agreedByThemselves, invitedNow, mayOfferInReturn, off, offered, picked, writing } from './agree.ts';
import { type Coffee, coffeeSchema, type Offer } from './coffee.ts';
import { metAskedFrom, metQuestionDue, reminderDue, silenceDue, twoWeeksQuestionDue } from './due.ts';
import { openTimes, overlap, pickBy, timeProblem } from './times.ts';

const zone = 'America/Chicago';
const calendar = calendarOf({ timeZone: zone });
/** A Tuesday morning. */
const NOW = new Date('2026-12-01T15:00:00Z');
const at = (day: string, time: string) => momentAt(day, time, zone) ?? NOW;
const TEN = at('2026-12-07', '10:00');
const FOUR = at('2026-12-08', '16:00');
const place = { kind: 'place', text: 'Central Library (example)' } as const;
const offer: Offer = { times: [TEN, FOUR], minutes: 30, zone, place };
const keyOf = (moment: string) => moment.replace(/\D/g, '');
const key = (moment: Date) => keyOf(moment.toISOString());
const later = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000);

const first = (): Coffee => {
  const coffee = offered(undefined, 'connector', offer, NOW, keyOf);
  if (!coffee) throw new Error('a first offer is always one');
  return coffee;
};
const agreed = (now = later(3)): Coffee => {
  const pick = picked(first(), 'participant', key(TEN), [], now);
  if (pick.outcome !== 'agreed') throw new Error('free');
  return pick.coffee;
};

describe('agreeing on a time', () => {
  it('takes one of the times that the other offered, once, and reads back as it is kept', () => {
    const coffee = agreed();
    expect(coffee).toMatchObject({ state: 'agreed', at: TEN.toISOString(), sequence: 0, minutes: 30, place });
    expect(coffeeSchema.parse(JSON.parse(JSON.stringify(coffee)))).toEqual(
      JSON.parse(JSON.stringify(coffee)),
    );
    expect(picked(coffee, 'participant', key(TEN), [], later(4))).toEqual({ outcome: 'agreed', coffee });
    expect(picked(coffee, 'participant', key(FOUR), [], later(4)).outcome).toBe('not-open');
  });

  it('is for the one who was offered the times', () => {
    expect(picked(first(), 'connector', key(TEN), [], NOW).outcome).toBe('not-open');
    expect(picked(first(), 'participant', 'another', [], NOW).outcome).toBe('not-open');
    expect(picked(undefined, 'participant', key(TEN), [], NOW).outcome).toBe('not-open');
  });

  it('gives no hour of a connector to two, and none that is too near', () => {
    const others = [{ _key: 'x', at: at('2026-12-07', '09:45').toISOString(), minutes: 30 }];
    expect(picked(first(), 'participant', key(TEN), others, NOW).outcome).toBe('taken');
    expect(openTimes(first(), others, NOW).map((time) => time.at)).toEqual([FOUR.toISOString()]);
    expect(openTimes(first(), [], new Date(TEN.getTime() - 3_600_000))).toHaveLength(1);
    expect(picked(first(), 'participant', key(TEN), [], TEN).outcome).toBe('too-near');
  });

  it('lets the other offer in return once; then a person has to help', () => {
    const other: Offer = { times: [at('2026-12-09', '12:00'), at('2026-12-10', '12:00')], minutes: 30, zone };
    const second = offered(first(), 'participant', other, later(1), keyOf);
    expect(second).toMatchObject({ state: 'offered', offeredBy: 'participant', offers: 2, place });
    expect(second && mayOfferInReturn(second)).toBe(false);
    expect(offered(second, 'connector', other, later(2), keyOf)).toBeUndefined();
    const own = offered(first(), 'connector', other, later(1), keyOf);
    expect(own).toMatchObject({ offeredBy: 'connector', offers: 1 });
    expect(own && picked(own, 'participant', key(TEN), [], later(2)).outcome).toBe('not-open');
  });

  it('numbers what calendars are told: each agreement, each time it is given up, always upward', () => {
    const act = fc.constantFrom('connector', 'participant', 'pick', 'write', 'off');
    fc.assert(
      fc.property(fc.array(act, { maxLength: 20 }), (acts) => {
        let coffee = first();
        let told = coffee.sequence ?? -1;
        acts.forEach((one, step) => {
          const before = coffee;
          const now = later(step / 10);
          if (one === 'write') coffee = writing(before, now, 'wish');
          else if (one === 'off') coffee = off(before);
          else if (one === 'pick') {
            const by = before.offeredBy === 'connector' ? 'participant' : 'connector';
            const pick = picked(before, by, before.times[0]?._key ?? '', [], now);
            if (pick.outcome === 'agreed') coffee = pick.coffee;
          } else
            coffee =
              offered(before, one === 'connector' ? 'connector' : 'participant', offer, now, keyOf) ?? before;
          const sequence = coffee.sequence ?? -1;
          const isChange = (before.state === 'agreed') !== (coffee.state === 'agreed');
          expect(sequence).toBe(isChange ? told + 1 : told);
          expect(Boolean(coffee.at)).toBe(coffee.state === 'agreed');
          told = sequence;
        });
      }),
    );
  });

  it('invites who picked on the page with the reminder, where one comes and nothing was agreed on before', () => {
    const plain = agreed();
    expect(plain.invitedLater).toBe(true);
    expect(invitedNow(plain)).toMatchObject({ state: 'agreed', at: plain.at });
    expect(invitedNow(invitedNow(plain))).toBeUndefined();
    // Within the last day no reminder comes.
    expect(agreed(new Date(TEN.getTime() - 23 * 3_600_000)).invitedLater).toBeUndefined();
    // Their calendar has been told before.
    const moved = offered(plain, 'connector', offer, later(4), keyOf);
    const again = picked(moved, 'participant', key(FOUR), [], later(5));
    expect(again).toMatchObject({ outcome: 'agreed', coffee: { sequence: 2, invitedLater: undefined } });
    // The connector picked: the participant is not on the page.
    const back = offered(first(), 'participant', offer, later(4), keyOf);
    expect(picked(back, 'connector', key(FOUR), [], later(5))).toMatchObject({
      coffee: { sequence: 0, invitedLater: undefined },
    });
    expect(invitedNow(off(plain))).toBeUndefined();
  });

  it('leaves no time open once the two write to each other, and says when a person has to help', () => {
    const wrote = writing(agreed(), later(5), 'stuck');
    expect(wrote).toMatchObject({
      state: 'writing',
      times: [],
      stuckAt: later(5).toISOString(),
      sequence: 1,
    });
    expect(wrote.givenUp).toEqual({ at: TEN.toISOString(), minutes: 30, sequence: 1 });
    expect(off(wrote).givenUp?.sequence).toBe(1);
  });
});

describe('a time that staff were told of', () => {
  const told = { at: FOUR, minutes: 30, zone };

  it('is agreed on as one that was picked, in place of what was on offer, and calendars move', () => {
    const byThemselves = (coffee?: Coffee) => agreedByThemselves(coffee, 'participant', told, later(5));
    expect(byThemselves()).toMatchObject({ state: 'agreed', at: FOUR.toISOString(), sequence: 0 });
    expect(byThemselves(first())).toMatchObject({ state: 'agreed', times: [], sequence: 0, place });
    expect(byThemselves(agreed())).toMatchObject({ state: 'agreed', at: FOUR.toISOString(), sequence: 1 });
    expect(byThemselves(writing(agreed(), later(1), 'wish'))).toMatchObject({ state: 'agreed', sequence: 2 });
    expect(coffeeSchema.safeParse(JSON.parse(JSON.stringify(byThemselves()))).success).toBe(true);
  });

  it('told again changes nothing, unless there is another place', () => {
    const coffee = agreed();
    const same = { at: TEN, minutes: 30, zone };
    expect(agreedByThemselves(coffee, 'connector', same, later(5))).toBe(coffee);
    const elsewhere = { ...same, place: { kind: 'place', text: 'Kaldi’s (example)' } as const };
    expect(agreedByThemselves(coffee, 'connector', elsewhere, later(5))).toMatchObject({ sequence: 1 });
  });
});

describe('times', () => {
  it('that touch do not overlap', () => {
    const one = { at: TEN.toISOString(), minutes: 30 };
    expect(overlap(one, { at: at('2026-12-07', '10:30').toISOString(), minutes: 30 })).toBe(false);
    expect(overlap(one, { at: at('2026-12-07', '10:29').toISOString(), minutes: 30 })).toBe(true);
    expect(overlap(one, { at: at('2026-12-07', '09:00').toISOString(), minutes: 120 })).toBe(true);
  });

  it('are offered from half a day to two months ahead', () => {
    expect(timeProblem(NOW, NOW)).toBe('too-soon');
    expect(timeProblem(later(11), NOW)).toBe('too-soon');
    expect(timeProblem(later(12), NOW)).toBeUndefined();
    expect(timeProblem(later(61 * 24), NOW)).toBe('too-far');
  });

  it('wait four working days to be picked, and no longer than the last of them can be', () => {
    expect(pickBy(first(), calendar).toISOString()).toBe('2026-12-07T15:00:00.000Z');
    const soon = { ...first(), times: [{ _key: 'a', at: later(30).toISOString() }] };
    expect(pickBy(soon, calendar)).toEqual(later(28));
  });
});

describe('what is due', () => {
  it('is the way by email, when nobody picks', () => {
    expect(silenceDue(first(), pickBy(first(), calendar), calendar)).toBe(false);
    expect(silenceDue(first(), later(6 * 24 + 1), calendar)).toBe(true);
    expect(silenceDue(agreed(), later(6 * 24 + 1), calendar)).toBe(false);
  });

  it('is one reminder the day before, unless that is the day of the agreement', () => {
    const day = 24 * 3_600_000;
    const ahead = (ms: number) => new Date(TEN.getTime() - ms);
    expect(reminderDue(agreed(), ahead(day + 1))).toBe(false);
    expect(reminderDue(agreed(), ahead(day))).toBe(true);
    expect(reminderDue({ ...agreed(), remindedAt: NOW.toISOString() }, ahead(day))).toBe(false);
    expect(reminderDue(agreed(), TEN)).toBe(false);
    expect(reminderDue(agreed(ahead(day - 1)), ahead(day / 2))).toBe(false);
  });

  it('is the question in the evening, or an hour after a late end, once for each agreement', () => {
    expect(metAskedFrom({ at: TEN.toISOString(), minutes: 30 }, zone)).toEqual(at('2026-12-07', '18:00'));
    const late = { at: at('2026-12-07', '20:00').toISOString(), minutes: 45 };
    expect(metAskedFrom(late, zone)).toEqual(at('2026-12-07', '21:45'));
    expect(metQuestionDue(agreed(), at('2026-12-07', '17:59'), zone)).toBe(false);
    expect(metQuestionDue(agreed(), at('2026-12-07', '18:00'), zone)).toBe(true);
    expect(metQuestionDue({ ...agreed(), metAskedAt: NOW.toISOString() }, later(999), zone)).toBe(false);
  });

  it('keeps to the clock on the wall on the nights of summer time', () => {
    // The day in autumn has 25 hours, the one in spring 23: the day before is a day of hours, the evening one of the clock.
    const autumn = at('2026-11-01', '10:00');
    expect(autumn.toISOString()).toBe('2026-11-01T16:00:00.000Z');
    expect(metAskedFrom({ at: autumn.toISOString(), minutes: 30 }, zone).toISOString()).toBe(
      '2026-11-02T00:00:00.000Z',
    );
    const spring = at('2027-03-14', '10:00');
    expect(spring.toISOString()).toBe('2027-03-14T15:00:00.000Z');
    expect(metAskedFrom({ at: spring.toISOString(), minutes: 30 }, zone).toISOString()).toBe(
      '2027-03-14T23:00:00.000Z',
    );
    for (const moment of [autumn, spring]) {
      const coffee = {
        ...agreed(),
        at: moment.toISOString(),
        agreedAt: at('2026-10-20', '10:00').toISOString(),
      };
      const day = 24 * 3_600_000;
      expect(reminderDue(coffee, new Date(moment.getTime() - day - 1))).toBe(false);
      expect(reminderDue(coffee, new Date(moment.getTime() - day))).toBe(true);
    }
    // Four working days over the longer weekend, and over the shorter one.
    const offeredOn = (day: string, last: Date) => ({
      offeredAt: at(day, '09:00').toISOString(),
      times: [{ at: last.toISOString() }],
    });
    expect(pickBy(offeredOn('2026-10-29', at('2026-11-20', '10:00')), calendar)).toEqual(
      at('2026-11-04', '09:00'),
    );
    expect(pickBy(offeredOn('2027-03-11', at('2027-04-02', '10:00')), calendar)).toEqual(
      at('2027-03-17', '09:00'),
    );
  });

  it('is the question after two weeks only where the two find a time by themselves, from when they were left to', () => {
    const match = { status: 'introduced', introducedAt: NOW.toISOString() } as Match;
    const in15 = later(15 * 24);
    expect(twoWeeksQuestionDue(match, in15, zone)).toBe(true);
    expect(twoWeeksQuestionDue({ ...match, coffee: first() }, in15, zone)).toBe(false);
    expect(twoWeeksQuestionDue({ ...match, coffee: agreed() }, in15, zone)).toBe(false);
    const wrote = writing(first(), later(5 * 24), 'silence');
    expect(twoWeeksQuestionDue({ ...match, coffee: wrote }, in15, zone)).toBe(false);
    expect(twoWeeksQuestionDue({ ...match, coffee: wrote }, later(20 * 24), zone)).toBe(true);
  });
});
