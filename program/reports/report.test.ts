import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../clock/day.ts';
import { dayOf } from '../clock/zone.ts';
import { SMALLEST_SHOWN, whatCanBeWorkedOut } from '../impact/suppress.ts';
import { programRecords } from '../journeys/records.ts';
import { anyRecords, now } from '../overview/people.fixture.ts';
import { countReport } from './countReport.ts';
import { cellIn, FIGURES, GROUP_COLUMNS, sumsOf } from './figures.ts';
import { REPORT_GROUPINGS } from './happenings.ts';
import { reportForOthers, reportForStaff, reportSchema } from './report.ts';

const ZONE = 'America/Chicago';
const nobody = { participants: [], connectors: [], matches: [], referrals: [], partnerReferrals: [] };
const quarter = { from: '2026-07-01', to: '2026-10-01' };

const layla = {
  ...{ _id: 'participant.layla', status: 'introduced', field: 'nursing', language: 'ar', postcode: '63110' },
  ...{ emailLower: 'layla@example.org', owner: 'Robin Staff (example)' },
  ...{ signedUpAt: '2026-06-30T12:00:00Z', foundReadyAt: '2026-07-02T12:00:00Z' },
  been: ['ready'],
};
const meeting = {
  ...{ _id: 'match.1', status: 'met', participant: layla._id, connector: 'connector.sam' },
  ...{ askedAt: '2026-07-03T12:00:00Z', introducedAt: '2026-07-05T12:00:00Z', metAt: '2026-10-01' },
  been: ['asked', 'accepted', 'introduced', 'met'],
  outcomes: [{ day: 30, outcome: 'interview' }],
};
const contact = {
  _id: 'referral.1',
  status: 'offered',
  match: meeting._id,
  offeredAt: '2026-10-02T12:00:00Z',
};

function figuresOf(records: object, period = quarter) {
  const read = programRecords.parse({ ...nobody, ...records });
  const { figures } = reportForStaff(countReport(read, period, undefined, ZONE));
  return Object.fromEntries(figures.map((figure) => [figure.key, figure]));
}

describe('a report of a period', () => {
  const records = { participants: [layla], matches: [meeting], referrals: [contact] };

  it('counts each thing on its own day, whenever the person signed up', () => {
    const third = figuresOf(records);
    expect(third['signed-up']?.count).toBe(0);
    expect([third.ready?.count, third.questions?.count, third.introduced?.count]).toEqual([1, 1, 1]);
    expect([third.meetings?.count, third.contacts?.count]).toEqual([0, 0]);
    const fourth = figuresOf(records, { from: '2026-10-01', to: '2027-01-01' });
    expect([fourth.introduced?.count, fourth.meetings?.count, fourth.contacts?.count]).toEqual([0, 1, 1]);
  });

  it('follows the introductions of the period until today, with what is not known', () => {
    const silent = { ...meeting, _id: 'match.2', status: 'introduced', been: [], outcomes: [{ day: 30 }] };
    const figures = figuresOf({ ...records, matches: [meeting, silent] });
    expect(figures.met).toMatchObject({ count: 1, of: 2, unknown: 1, responseRate: 50 });
    expect(figures.referred).toMatchObject({ count: 1, of: 1 });
    expect(figures.interview).toMatchObject({ count: 1, of: 2, unknown: 1, responseRate: 50 });
  });

  it('counts each guest who came to a table as a meeting, and the table once', () => {
    const guest = (number: number, more: object = {}) => ({
      ...{ ...meeting, _id: `match.t${number}`, table: 'groupCoffee.a', metAt: '2026-07-20', ...more },
      been: ['introduced', 'met'],
      ...more,
    });
    const asked = { participants: [layla], referrals: [] };
    const matches = [
      { ...meeting, metAt: '2026-07-06' },
      ...[
        guest(1),
        guest(2, { metAt: '2026-10-03' }),
        guest(3, { status: 'introduced', been: ['introduced'] }),
      ],
    ];
    const third = figuresOf({ ...asked, matches });
    expect(third.meetings?.count).toBe(2);
    expect(third['table-meetings']).toMatchObject({ count: 1, of: 2 });
    expect(third.tables?.count).toBe(1);
    const fourth = figuresOf({ ...asked, matches }, { from: '2026-10-01', to: '2027-01-01' });
    // What of a table is known later is a meeting of that time, and no table again.
    expect([fourth.meetings?.count, fourth['table-meetings']?.count, fourth.tables?.count]).toEqual([
      1, 1, 0,
    ]);
  });

  it('counts an introduction that was called off as none, with its meeting and its contacts', () => {
    const figures = figuresOf(
      { ...records, matches: [{ ...meeting, status: 'cancelled' }] },
      { from: '2026-01-01', to: '2027-01-01' },
    );
    for (const key of ['introduced', 'met', 'meetings', 'contacts', 'asked'] as const)
      expect(figures[key]?.count, key).toBe(0);
    expect(figures.questions?.count).toBe(1);
  });

  it('ends its days with those of the program, not of Greenwich', () => {
    const late = { ...layla, signedUpAt: '2026-10-01T03:00:00Z' };
    expect(figuresOf({ participants: [late] })['signed-up']?.count).toBe(1);
  });

  it('says how much happened on a day that nobody knows', () => {
    const read = programRecords.parse({ ...nobody, matches: [{ ...meeting, introducedAt: undefined }] });
    expect(countReport(read, quarter, undefined, ZONE).undated).toBe(1);
  });

  it('is the same with the months, fields, partners, languages, areas and owners it is divided by', () => {
    const read = programRecords.parse({
      ...nobody,
      ...records,
      partnerReferrals: [{ email: layla.emailLower, organisation: 'Library (example)' }],
    });
    const keys = REPORT_GROUPINGS.map((by) => countReport(read, quarter, by, ZONE).groups);
    expect(keys).toEqual([
      ['2026-07'],
      ['nursing'],
      ['Library (example)'],
      ['ar'],
      ['631'],
      ['Robin Staff (example)'],
    ]);
  });
});

const today = dayOf(now, ZONE);
const anyDay = fc.integer({ min: -420, max: 10 }).map((days) => addDays(today, days));
const anyDays = fc.uniqueArray(anyDay, { minLength: 3, maxLength: 3 }).map((days) => days.sort());
const anyGrouping = fc.constantFrom(...REPORT_GROUPINGS);

describe('in any records', () => {
  it('the groups of a report add up to the whole', () => {
    fc.assert(
      fc.property(anyRecords, anyDays, anyGrouping, (records, [from = '', , to = ''], by) => {
        const { values, groups } = countReport(records, { from, to }, by, ZONE);
        for (const { total, parts } of sumsOf(groups))
          expect(
            parts.reduce((sum, part) => sum + (values[part] ?? 0), 0),
            total,
          ).toBe(values[total]);
        for (const column of groups.length > 0 ? [] : GROUP_COLUMNS) expect(values[column]).toBe(0);
      }),
      { numRuns: 500 },
    );
  });

  it('a period split in two adds up, figure by figure', () => {
    fc.assert(
      fc.property(anyRecords, anyDays, anyGrouping, (records, [from = '', at = '', to = ''], by) => {
        const whole = countReport(records, { from, to }, by, ZONE);
        const parts = [
          countReport(records, { from, to: at }, by, ZONE),
          countReport(records, { from: at, to }, by, ZONE),
        ];
        for (const [cell, value] of Object.entries(whole.values))
          expect(
            parts.reduce((sum, { values }) => sum + (values[cell] ?? 0), 0),
            cell,
          ).toBe(value);
      }),
      { numRuns: 500 },
    );
  });

  it('parts never exceed their whole', () => {
    fc.assert(
      fc.property(anyRecords, anyDays, (records, [from = '', , to = '']) => {
        for (const { count, of, unknown } of reportForStaff(
          countReport(records, { from, to }, undefined, ZONE),
        ).figures)
          if (typeof of === 'number') expect((count ?? 0) + (unknown ?? 0)).toBeLessThanOrEqual(of);
      }),
      { numRuns: 300 },
    );
  });
});

describe('what leaves the staff', () => {
  /** Records many times over, so that cells fall on both sides of five. */
  const crowd = fc.tuple(anyRecords, fc.integer({ min: 1, max: 9 })).map(([records, times]) => {
    const again = <Item extends { _id: string }>(items: readonly Item[], time: number) =>
      items.map((item) => ({ ...item, _id: `${item._id}-${time}` }));
    const copies = Array.from({ length: times }, (_, time) => ({
      participants: again(records.participants, time),
      matches: again(records.matches, time).map((match) => ({
        ...match,
        participant: `${match.participant}-${time}`,
      })),
      referrals: again(records.referrals, time).map((each) => ({ ...each, match: `${each.match}-${time}` })),
    }));
    return {
      ...records,
      participants: copies.flatMap(({ participants }) => participants),
      matches: copies.flatMap(({ matches }) => matches),
      referrals: copies.flatMap(({ referrals }) => referrals),
    };
  });

  it('has no cell under five, nor any by which one could be worked out', () => {
    let seen = 0;
    fc.assert(
      fc.property(crowd, anyDays, anyGrouping, (records, [from = '', , to = ''], by) => {
        const count = countReport(records, { from, to }, by, ZONE);
        const report = reportForOthers(count);
        const shown = new Map([
          ...report.figures.map(({ key, count: value }): [string, number | null] => [key, value]),
          ...report.groups.flatMap(({ key, counts }) =>
            counts.map((each): [string, number | null] => [cellIn(each.key, key), each.count]),
          ),
        ]);
        const told = [
          ...shown.values(),
          ...report.figures.flatMap(({ of, unknown }) => [of ?? null, unknown ?? null]),
        ].filter((value) => value !== null);
        for (const value of told) expect(value).toBeGreaterThanOrEqual(SMALLEST_SHOWN);
        seen += told.length;
        const names = new Set([...shown].filter(([, value]) => value !== null).map(([name]) => name));
        for (const [of, key] of [
          ['introduced', 'met'],
          ['questions', 'questions-accepted'],
          ['asked', 'job'],
        ] as const)
          if (typeof report.figures.find((each) => each.key === key)?.of === 'number') names.add(of);
        const { values } = count;
        const groups = by === 'owner' ? [] : count.groups;
        const table = { values, published: [], sums: sumsOf(groups) };
        for (const [cell, { to: most }] of whatCanBeWorkedOut(table, names))
          if ((values[cell] ?? 0) < SMALLEST_SHOWN && !(by === 'owner' && cell.includes('@')))
            expect(most, cell).toBeGreaterThanOrEqual(SMALLEST_SHOWN);
      }),
      { numRuns: 300 },
    );
    expect(seen).toBeGreaterThan(100);
  });

  it('gives no rate that tells a hidden cell, no group of which nothing is shown, and no member of staff', () => {
    fc.assert(
      fc.property(crowd, anyDays, anyGrouping, (records, [from = '', , to = ''], by) => {
        const report = reportForOthers(countReport(records, { from, to }, by, ZONE));
        for (const { of, unknown, responseRate } of report.figures)
          if (of === null || unknown === null) expect(responseRate ?? null).toBeNull();
        for (const { counts } of report.groups) expect(counts.some(({ count }) => count !== null)).toBe(true);
        expect(JSON.stringify(report)).not.toMatch(/Staff|participant\.|match\.|@example/);
        expect(reportSchema.parse(report)).toEqual(report);
        expect(report.figures.map(({ key }) => key)).toEqual([...FIGURES]);
      }),
      { numRuns: 300 },
    );
  });
});
