import { assignWithPrices, type Option } from '../../program/assignment/assign.ts';
import { outlookFrom } from '../../program/matching/outlook.ts';
import { recruitList } from '../../program/matching/recruitList.ts';
import { DAYS, onDay, type World } from './world.ts';
import { worthAt, worthsOf, ZONE } from './worth.ts';

const PLACES = 3;

function best(worths: readonly (readonly Option[])[], connectors: number): number {
  const { seats } = assignWithPrices(
    worths,
    Array.from({ length: connectors }, () => PLACES),
    'sum',
  );
  return seats.reduce<number>(
    (sum, to, at) => sum + (to === undefined ? 0 : worthAt(worths[at] ?? [], to)),
    0,
  );
}

/**
 * Whether the first of the list, made before the year begins from those of the year before, is what the year needed most:
 * each field's connector is added to the year as it came, and what hindsight gains by it is compared. In and out: the gain
 * of the first, and the greatest of all fields.
 */
export function recruitFirst(world: World): { first: number; most: number } {
  const now = onDay(0);
  const input = { participants: [], connectors: world.connectors, matches: [], now, timeZone: ZONE };
  const period = { from: now, until: onDay(DAYS) };
  const outlook = outlookFrom({ arrivals: world.past, matches: [], now, timeZone: ZONE, period }, 'ahead');
  if (!outlook) throw new Error('a year of people is an outlook');
  const [first] = recruitList({ ...input, outlook });
  const before = best(worthsOf(world), world.connectors.length);
  const gainOf = (field: string, language?: string) => {
    const more = {
      ...{ _id: 'connector.99999', status: 'active', fields: [field], languages: language ? [language] : [] },
      ...{ monthlyCapacity: 1, yearlyCapacity: PLACES },
    };
    const connectors = [...world.connectors, more];
    return best(worthsOf({ ...world, connectors }), connectors.length) - before;
  };
  const fields = new Set(world.people.map(({ document }) => document.field ?? ''));
  const ofFirst = first ? gainOf(first.field, first.language) : 0;
  return {
    first: ofFirst,
    most: Math.max(ofFirst, ...[...fields].map((field) => gainOf(field, first?.language))),
  };
}
