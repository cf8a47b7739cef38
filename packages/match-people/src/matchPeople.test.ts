import fc from 'fast-check';
import { expect, it } from 'vitest';
import { matchPeople } from './matchPeople.ts';
import type { Connector, Person } from './readPeople.ts';

const WEIGHTS = new Map([
  ['field', 400],
  ['languages', 40],
]);
const has = fc
  .record({
    field: fc.subarray(['law', 'nursing', 'Teaching'], { maxLength: 1 }),
    languages: fc.subarray(['ar', 'es', 'fr']),
    country: fc.subarray(['ba', 'mx'], { maxLength: 1 }),
  })
  .map((all) => new Map(Object.entries(all)));
const people = fc
  .array(fc.record({ has, never: fc.subarray(['c0', 'c1']) }), { maxLength: 6 })
  .map((all) => all.map((one, at): Person => ({ id: `p${at}`, ...one })));
const connectors = fc
  .array(fc.record({ has, places: fc.nat(2) }), { maxLength: 4 })
  .map((all) => all.map((one, at): Connector => ({ id: `c${at}`, ...one })));

/** The most people, and then the greatest sum, by trying every way there is. */
function tryAll(all: readonly Person[], to: readonly Connector[], taken: readonly string[] = []): number {
  const [person, ...rest] = all;
  if (!person) return 0;
  const ways = to.flatMap((connector) => {
    const full = taken.filter((id) => id === connector.id).length >= connector.places;
    const [alone] = matchPeople([person], [{ ...connector, places: 1 }], WEIGHTS).proposals;
    return full || !alone ? [] : [1e6 + alone.score + tryAll(rest, to, [...taken, connector.id])];
  });
  return Math.max(tryAll(rest, to, taken), ...ways);
}

it('is the best of all ways there are, tells true reasons, and goes by no column that was not named', () => {
  fc.assert(
    fc.property(people, connectors, (all, to) => {
      const { proposals, unmatched } = matchPeople(all, to, WEIGHTS);
      expect(proposals.reduce((sum, { score }) => sum + 1e6 + score, 0)).toBe(tryAll(all, to));
      expect(proposals.length + unmatched.length).toBe(all.length);
      for (const { person, connector, reasons } of proposals) {
        const [one, other] = [all.find(({ id }) => id === person), to.find(({ id }) => id === connector)];
        expect(one?.never).not.toContain(connector);
        for (const reason of reasons) {
          const [column = '', value = ''] = reason.split(': ');
          expect(one?.has.get(column)).toContain(value);
          expect(other?.has.get(column)).toContain(value);
        }
      }
      const elsewhere = all.map((one) => ({ ...one, has: new Map([...one.has, ['country', ['xx']]]) }));
      expect(matchPeople(elsewhere.toReversed(), to.toReversed(), WEIGHTS)).toEqual({ proposals, unmatched });
    }),
    { numRuns: 200 },
  );
});
