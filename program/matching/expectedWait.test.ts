import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceFrom } from '../assignment/chance.ts';
import { expectedWait, type PastWait, type Standing } from './expectedWait.ts';

const TODAY = 1000;
/** Waits of people who came so long ago that what became of them is known, one each day. */
const waits = (days: readonly (number | undefined)[], field = 'nursing', standing: Standing = 'own') =>
  days.map((one, at): PastWait => {
    const since = TODAY - 100 - at;
    return {
      id: `${field}.${at}`,
      field,
      standing,
      since,
      introduced: one === undefined ? one : since + one,
    };
  });
const nurse = { field: 'nursing', standing: 'own' } as const;

describe('the wait that somebody is told', () => {
  it('is the shortest that nine of ten before them had, in whole weeks', () => {
    const quick = [1, 2, 3, 4, 5, 6, 2, 3, 4];
    expect(expectedWait(waits(quick), nurse, TODAY)).toEqual({ fromDays: 0, toDays: 7 });
    expect(expectedWait(waits([...quick.slice(1), 16]), nurse, TODAY)).toEqual({ fromDays: 0, toDays: 21 });
  });

  it('has a beginning where nobody was introduced before it', () => {
    const slow = [22, 23, 24, 25, 26, 27, 24, 25, 26, 27, 22, 23, 24, 25, 26, 24, 25, 26, 27];
    expect(expectedWait(waits(slow), nurse, TODAY)).toEqual({ fromDays: 21, toDays: 28 });
  });

  it('has no end where nearly everybody waited long, or in vain', () => {
    const vain = Array.from({ length: 12 }, () => undefined);
    expect(expectedWait(waits(vain), nurse, TODAY)).toEqual({ fromDays: 84 });
    expect(expectedWait(waits(vain.map(() => 40)), nurse, TODAY)).toEqual({ fromDays: 0, toDays: 42 });
    const more = Array.from({ length: 20 }, () => 40);
    expect(expectedWait(waits(more), nurse, TODAY)).toEqual({ fromDays: 35, toDays: 42 });
  });

  it('is not told where some are introduced soon and others to nobody', () => {
    const mixed = Array.from({ length: 40 }, (_, at) => (at % 3 === 0 ? undefined : 3));
    expect(expectedWait(waits(mixed), nurse, TODAY)).toBeUndefined();
  });

  it('is that of people of any field who stood alike, where too few of their own are known', () => {
    const law = waits([1, 1, 1, 1, 1, 1, 1, 1, 1, 1], 'law');
    const busy = waits([50, 50, 50, 50, 50, 50, 50, 50, 50, 50], 'law', 'none');
    expect(expectedWait([...law, ...busy], nurse, TODAY)).toEqual({ fromDays: 0, toDays: 7 });
    expect(expectedWait([...law, ...busy], { ...nurse, standing: 'other' }, TODAY)).toBeUndefined();
  });
});

const anyPast = fc
  .array(
    fc.record({
      field: fc.constantFrom('nursing', 'law'),
      standing: fc.constantFrom<Standing>('own', 'other', 'none'),
      ago: fc.integer({ min: 0, max: 200 }),
      after: fc.option(fc.integer({ min: 0, max: 120 }), { nil: undefined }),
    }),
    { maxLength: 80 },
  )
  .map((all) =>
    all.map(({ ago, after, ...waiting }, at): PastWait => {
      const since = TODAY - ago;
      return { ...waiting, id: String(at), since, introduced: after === undefined ? after : since + after };
    }),
  );

describe('every told wait', () => {
  it('is in whole weeks, begins before it ends, and rests on nine people or more', () => {
    fc.assert(
      fc.property(anyPast, (past) => {
        const range = expectedWait(past, nurse, TODAY);
        if (!range) return;
        const { fromDays, toDays } = range;
        expect([fromDays % 7, (toDays ?? 0) % 7]).toEqual([0, 0]);
        expect(fromDays).toBeGreaterThanOrEqual(toDays === undefined ? 28 : 0);
        expect(toDays ?? 84).toBeLessThanOrEqual(84);
        if (toDays !== undefined) expect(fromDays).toBeLessThan(toDays);
        expect(past.filter(({ standing }) => standing === 'own').length).toBeGreaterThanOrEqual(9);
      }),
    );
  });

  it('is the same in any order, and whatever will happen', () => {
    fc.assert(
      fc.property(
        anyPast.chain((past) =>
          fc.tuple(fc.constant(past), fc.shuffledSubarray(past, { minLength: past.length })),
        ),
        ([past, shuffled]) => {
          const before = expectedWait(past, nurse, TODAY);
          expect(expectedWait(shuffled, nurse, TODAY)).toEqual(before);
          const known = past.map((one) =>
            (one.introduced ?? TODAY) >= TODAY ? { ...one, introduced: undefined } : one,
          );
          expect(expectedWait(known, nurse, TODAY)).toEqual(before);
          const later = [...past, ...waits([1, 1, 1]).map((one) => ({ ...one, since: TODAY + 1 }))];
          expect(expectedWait(later, nurse, TODAY)).toEqual(before);
        },
      ),
    );
  });

  /** Waits that go on as they have been: quick with some chance, else spread over months, and some in vain. */
  it.each([
    ['hardly anybody waits', 0.97, 0],
    ['most are quick', 0.9, 0.02],
    ['half are quick', 0.5, 0.1],
    ['most wait in vain', 0.03, 0.9],
  ])('holds for eight of ten, whoever is next: %s', (_, quick, vain) => {
    const chance = chanceFrom(7);
    const one = () => {
      const [drawn, length] = [chance(), chance()];
      if (drawn < quick) return 7 * length;
      return drawn > 1 - vain ? undefined : -30 * Math.log(1 - length);
    };
    let [told, held] = [0, 0];
    for (let round = 0; round < 2000; round += 1) {
      const size = 9 + Math.floor(40 * chance());
      const range = expectedWait(waits(Array.from({ length: size }, one)), nurse, TODAY);
      if (!range) continue;
      const next = one() ?? Number.POSITIVE_INFINITY;
      told += 1;
      if (next >= range.fromDays && next <= (range.toDays ?? Number.POSITIVE_INFINITY)) held += 1;
    }
    expect(told).toBeGreaterThan(0);
    expect(held / told).toBeGreaterThanOrEqual(0.8);
  });
});
