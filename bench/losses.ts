import { assignWithPrices, type Option } from '../program/assignment/assign.ts';
import { lossesWithout } from '../program/assignment/lossesWithout.ts';
import { sampleAhead } from '../program/matching/outlook.fixture.ts';
import { recruitList } from '../program/matching/recruitList.ts';
import type { SampleSize } from '../program/matching/sample.fixture.ts';
import type { Figure } from './figure.ts';

/** Pairs of which what is lost is worked out anew as well: all of them would take minutes. */
const TRIED = 12;

function timed<Result>(work: () => Result) {
  const began = performance.now();
  const result = work();
  return { seconds: (performance.now() - began) / 1000, result };
}

const sumOf = (options: readonly (readonly Option[])[], places: readonly number[]) => {
  const { seats } = assignWithPrices(options, places, 'sum');
  return seats.reduce<number>(
    (sum, seat, at) => sum + (options[at]?.find(({ to }) => to === seat)?.score ?? 0),
    0,
  );
};

/** What staff lose by going against each proposal, of a finished matrix, beside solving anew without the pair. */
export function measureLosses(
  name: string,
  options: readonly (readonly Option[])[],
  places: readonly number[],
): Figure {
  const best = assignWithPrices(options, places, 'sum');
  const before = sumOf(options, places);
  const ours = timed(() => lossesWithout(options, places, best, 'sum'));
  const matched = best.seats.flatMap((seat, person) => (seat === undefined ? [] : [{ seat, person }]));
  const step = Math.max(1, Math.floor(matched.length / TRIED));
  const tried = matched.filter((_, at) => at % step === 0).slice(0, TRIED);
  const anew = timed(() =>
    tried.map(({ seat, person }) => {
      const without = options.map((list, at) =>
        at === person ? list.filter(({ to }) => to !== seat) : list,
      );
      return before - sumOf(without, places);
    }),
  );
  for (const [at, { person }] of tried.entries())
    if (ours.result[person]?.points !== anew.result[at])
      throw new Error(`a loss is not told as it is: ${ours.result[person]?.points}, and ${anew.result[at]}`);
  return {
    what: `What to go against a proposal costs, for all ${matched.length} of them: ${name}`,
    unit: 's',
    ours: ours.seconds,
    peer: `solving anew without the pair, from ${tried.length} of them`,
    theirs: (anew.seconds * matched.length) / tried.length,
  };
}

/** Whom to recruit, in a part of a large program, beside the same list of the whole of a program of a quarter of it. */
export function measureRecruiting(name: string, size: SampleSize): Figure {
  const input = sampleAhead(size, 'ahead');
  const quarter = {
    ...size,
    people: Math.round(size.people / 4),
    connectors: Math.round(size.connectors / 4),
  };
  const small = sampleAhead(quarter, 'ahead');
  return {
    what: `Whom to recruit: ${name}`,
    unit: 's',
    ours: timed(() => recruitList(input)).seconds,
    peer: `${quarter.people} people and ${quarter.connectors} connectors`,
    theirs: timed(() => recruitList(small)).seconds,
  };
}
