import { addUp } from '../../program/cities/addUp.ts';
import { recoveredIn } from '../../program/cities/attacks.fixture.ts';
import { QUARTERS, simulateCities } from '../../program/cities/simulation.fixture.ts';
import type { Figure } from '../figure.ts';

const ATTACKS = 10_000;

/** The sign-ups of all, as the middle of what is said, and in truth. */
const TOTAL = 'sign-ups.1';

/**
 * 44 simulated cities over 8 quarters that publish their numbers in fives that go on: what 10,000 linear programs recover, how
 * far the sums of all are from the truth, and how wide the ranges are that are said. Beside it, the width where each
 * quarter is rounded down by itself.
 */
export async function measureCities(): Promise<Figure[]> {
  const cities = simulateCities();
  const began = performance.now();
  const recovered = await recoveredIn(cities, ATTACKS);
  const milliseconds = (performance.now() - began) / ATTACKS;
  const { totals } = addUp(
    cities.map(({ summaries }, at) => ({
      ...{ name: `${at}`, id: `${at}`, refused: [] },
      accepted: summaries.map(({ quarter, counts }) => ({ quarter, digest: quarter, counts })),
    })),
  );
  const said = totals.find(({ id }) => id === TOTAL) ?? { from: 0, to: 0 };
  const truly = cities.reduce(
    (sum, city) => sum + (city.totals.at(-1)?.[TOTAL] ?? 0) - (city.totals[0]?.[TOTAL] ?? 0),
    0,
  );
  const alone = 4 * cities.length * QUARTERS.length;
  return [
    {
      what: `Numbers from one to four recovered in ${ATTACKS} attacks`,
      ...{ unit: '', ours: recovered.length, peer: 'promised', theirs: 0 },
    },
    {
      what: 'Sign-ups of all cities and quarters: the middle of the range that is said',
      ...{ unit: '', ours: (said.from + said.to) / 2, peer: 'the truth', theirs: truly },
    },
    {
      what: 'Width of that range, of the truth',
      unit: '%',
      ours: (100 * (said.to - said.from)) / truly,
      peer: 'each quarter rounded down by itself',
      theirs: (100 * alone) / truly,
    },
    {
      what: 'Time of one attack, by two linear programs or more',
      ...{ unit: 'ms', ours: milliseconds, peer: 'wanted', theirs: 10 },
    },
  ];
}
