import { describe, expect, it } from 'vitest';
import { programRecords } from '../journeys/records.ts';
import { countBetween, countedIn } from './countUntil.ts';
import { CELL_IDS } from './definitions.ts';
import { type CityLedger, cityLedgerSchema, storedLedger } from './ledger.ts';
import { countNext, quartersDue } from './nextSummaries.ts';
import { type Summary, summarySchema } from './summary.ts';

const ZONE = 'America/Chicago';
const digestOf = ({ quarter }: Summary) => `mark-of-${quarter}`.padEnd(43, '-');

/** So many people who signed up on a day, and none of what comes after. */
const signedUp = (count: number, day: string, status = 'received') =>
  Array.from({ length: count }, (_, at) => ({
    _id: `participant.${day}-${status}-${at}`,
    status,
    signedUpAt: day,
  }));

const recordsOf = (participants: object[], matches: object[] = [], referrals: object[] = []) =>
  programRecords.parse({ participants, connectors: [], matches, referrals });

const next = (ledger: CityLedger | undefined, participants: object[], today: string) =>
  countNext(ledger, {
    city: { id: 'northfield', name: 'Northfield (example)' },
    records: recordsOf(participants),
    ...{ timeZone: ZONE, today, digestOf },
  });

const signUps = (ledger: CityLedger | undefined) =>
  ledger?.summaries.map(({ quarter, counts }) => [quarter, counts[0]?.count]);

describe('a quarter', () => {
  it('is counted thirty days after its end, and the first is the last that is over', () => {
    expect(quartersDue(undefined, '2026-10-30')).toEqual(['2026-Q2']);
    expect(quartersDue(undefined, '2026-10-31')).toEqual(['2026-Q3']);
    const ledger = next(undefined, signedUp(9, '2026-08-01'), '2026-11-05');
    expect(signUps(ledger)).toEqual([['2026-Q3', 5]]);
    expect(quartersDue(ledger, '2026-12-31')).toEqual([]);
    expect(quartersDue(ledger, '2027-08-01')).toEqual(['2026-Q4', '2027-Q1', '2027-Q2']);
  });

  it('has what was left over of the one before', () => {
    const first = [...signedUp(3, '2026-05-01'), ...signedUp(4, '2026-08-01')];
    // Three before, four in it: seven in fives are five.
    const one = next(undefined, first, '2026-11-01');
    expect(signUps(one)).toEqual([['2026-Q3', 5]]);
    const two = next(one, [...first, ...signedUp(3, '2026-11-01')], '2027-02-01');
    expect(signUps(two)).toEqual([
      ['2026-Q3', 5],
      ['2026-Q4', 5],
    ]);
    expect(two?.summaries[1]?.previous).toBe(one?.summaries[0] && digestOf(one.summaries[0]));
    expect(one?.summaries[0]?.previous).toBeNull();
  });

  it('stays as it was published, whoever is erased or entered later', () => {
    const one = next(undefined, signedUp(12, '2026-08-01'), '2026-11-01');
    const erased = next(one, signedUp(2, '2026-08-01'), '2027-02-01');
    const entered = next(one, signedUp(40, '2026-08-01'), '2027-02-01');
    expect(signUps(erased)).toEqual([
      ['2026-Q3', 10],
      ['2026-Q4', null],
    ]);
    expect(signUps(entered)).toEqual(signUps(erased));
    expect(erased?.summaries[0]).toEqual(one?.summaries[0]);
  });

  it('is not lost when a run comes a year late', () => {
    const people = [...signedUp(6, '2026-08-01'), ...signedUp(6, '2026-11-01'), ...signedUp(6, '2027-02-01')];
    const late = next(next(undefined, people.slice(0, 6), '2026-11-01'), people, '2027-06-01');
    expect(signUps(late)).toEqual([
      ['2026-Q3', 5],
      ['2026-Q4', 5],
      ['2027-Q1', 5],
    ]);
  });

  it('is a summary that others can read, and survives being stored', () => {
    const ledger = next(undefined, signedUp(9, '2026-08-01'), '2026-11-05');
    expect(ledger?.summaries.every((summary) => summarySchema.safeParse(summary).success)).toBe(true);
    expect(ledger && cityLedgerSchema.parse(storedLedger(ledger))).toEqual(ledger);
  });
});

describe('what is counted', () => {
  const matches = [
    {
      _id: 'match.a',
      status: 'met',
      participant: 'participant.a',
      introducedAt: '2026-07-10',
      metAt: '2026-07-20',
      outcomes: [
        { day: 30, outcome: 'interview', answeredAt: '2026-08-12' },
        { day: 90, outcome: 'job-in-field', answeredAt: '2026-09-29T23:00:00Z' },
      ],
    },
    { _id: 'match.b', status: 'cancelled', participant: 'participant.b', introducedAt: '2026-07-10' },
    {
      _id: 'match.c',
      status: 'introduced',
      participant: 'participant.a',
      introducedAt: '2026-07-11',
      outcomes: [{ day: 90 }],
    },
  ];
  const people = [
    { _id: 'participant.a', status: 'introduced', signedUpAt: '2026-07-01', readyAt: '2026-07-05' },
    { _id: 'participant.b', status: 'unconfirmed', signedUpAt: '2026-07-01' },
    { _id: 'participant.c', status: 'received', signedUpAt: 'some day' },
  ];
  const referrals = [
    { _id: 'referral.a', status: 'offered', match: 'match.a', offeredAt: '2026-07-21' },
    { _id: 'referral.b', status: 'offered', match: 'match.b', offeredAt: '2026-07-21' },
  ];
  const counted = countedIn(recordsOf(people, matches, referrals), ZONE);

  it('is who confirmed, introductions that were not called off, and answers at ninety days', () => {
    expect(countBetween(counted, '2026-07-01', '2026-10-01')).toEqual({
      'sign-ups.1': 1,
      'ready.1': 1,
      'introductions.1': 2,
      'meetings.1': 1,
      'contacts.1': 1,
      'answer-job-in-field.1': 1,
      'answer-job.1': 0,
      'answer-study.1': 0,
      'answer-other.1': 0,
    });
  });

  it('is in the quarter of its own day, where the program is', () => {
    expect(countBetween(counted, '2026-09-29', '2026-09-30')['answer-job-in-field.1']).toBe(1);
    expect(countBetween(counted, undefined, '2026-07-01')).toEqual(
      Object.fromEntries(CELL_IDS.map((cell) => [cell, 0])),
    );
  });
});
