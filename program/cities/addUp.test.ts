import { expect, it } from 'vitest';
import { addUp, type ReadCity } from './addUp.ts';
import { CELL_IDS } from './definitions.ts';

const quarter = (name: string, signUps: number | null) => ({
  quarter: name,
  digest: name,
  counts: CELL_IDS.map((id) => ({ id, count: id === 'sign-ups.1' ? signUps : null })),
});
const city = (name: string, accepted: ReadCity['accepted'], id = name.toLowerCase()): ReadCity => ({
  ...{ name, id, accepted, refused: [] },
});
const signUps = (cities: readonly ReadCity[]) => addUp(cities).totals[0];

it('says between which counts the truth lies: four away for each city, however many quarters', () => {
  const one = city('Northfield', [quarter('2026-Q1', 20), quarter('2026-Q2', null), quarter('2026-Q3', 15)]);
  const other = city('Southfield', [quarter('2026-Q2', 10)]);
  expect(signUps([one])).toEqual({ id: 'sign-ups.1', from: 31, to: 39 });
  expect(signUps([one, other])).toEqual({ id: 'sign-ups.1', from: 37, to: 53 });
});

it('counts what is left over once more for each gap', () => {
  expect(signUps([city('Northfield', [quarter('2025-Q4', 20), quarter('2026-Q2', 15)])])).toEqual({
    ...{ id: 'sign-ups.1', from: 27, to: 43 },
  });
});

it('says who is in which quarter, the newest first', () => {
  const { quarters, covered } = addUp([
    city('Northfield', [quarter('2026-Q1', 20), quarter('2026-Q2', 5)]),
    city('Southfield', [quarter('2026-Q2', 10)]),
    city('Silent', []),
  ]);
  expect(quarters.map(({ quarter: name, cities }) => [name, cities])).toEqual([
    ['2026-Q2', 2],
    ['2026-Q1', 1],
  ]);
  expect(quarters[0]?.totals[0]).toEqual({ id: 'sign-ups.1', from: 7, to: 23 });
  expect(covered).toEqual([
    { name: 'Northfield', quarters: ['2026-Q1', '2026-Q2'] },
    { name: 'Southfield', quarters: ['2026-Q2'] },
  ]);
});

it('takes a city once, wherever its file lies', () => {
  const { totals, refused } = addUp([
    city('Northfield', [quarter('2026-Q1', 20)]),
    city('Northfield again', [quarter('2026-Q1', 20)], 'northfield'),
  ]);
  expect(totals[0]).toEqual({ id: 'sign-ups.1', from: 16, to: 24 });
  expect(refused).toEqual([{ name: 'Northfield again', reason: 'duplicate' }]);
});

it('is nothing where nobody published', () => {
  expect(addUp([])).toMatchObject({ quarters: [], covered: [], refused: [] });
  expect(addUp([]).totals.every(({ from, to }) => from === 0 && to === 0)).toBe(true);
});
