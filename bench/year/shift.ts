import { assignWithPrices, type Option } from '../../program/assignment/assign.ts';
import { chanceFrom } from '../../program/assignment/chance.ts';
import type { Lived } from './live.ts';
import { onDay, type World, worldOf, type YearCase } from './world.ts';
import { worthAt } from './worth.ts';

/** The day on which a new group begins to come and a group of connectors leaves, and in how many days it is to be forgotten. */
export const SHIFT_DAY = 182;
export const RECOVERED_IN = 56;

/** From the shift on so many of those who come are of the new group. */
const NEW_PART = 0.3;

/** Managers with little English and a language that few spoke before; and of the connectors, those of one field leave. */
const NEW_GROUP = {
  ...{ field: 'business', profession: 'Project manager', english: 'basic', languages: ['uk'] },
  ...{ industries: [], wishes: [] },
};
const LEAVING_FIELD = 'engineering';

const PLACES = 3;

/** The same year, but for who comes and who leaves in the middle of it. */
export function shiftedWorld(one: YearCase, seed: number): World {
  const world = worldOf(one, seed);
  const chance = chanceFrom(seed + 99);
  const leaving = world.connectors.filter(({ fields }) => fields?.[0] === LEAVING_FIELD);
  return {
    ...world,
    people: world.people.map((person) =>
      person.arrives >= SHIFT_DAY && chance() < NEW_PART
        ? { ...person, document: { ...person.document, ...NEW_GROUP } }
        : person,
    ),
    retires: new Map(leaving.map(({ _id }) => [_id, SHIFT_DAY])),
  };
}

/**
 * What a way has made from one day on, as a share of what hindsight could from there, with the people and places that
 * were left by then: what was spoiled before does not count.
 */
export function shareFrom(
  { people, connectors, retires }: World,
  worths: readonly (readonly Option[])[],
  { introducedOn, matches }: Lived,
  day: number,
): number {
  const from = onDay(day).toISOString();
  const open = people.flatMap(({ leaves }, at) =>
    leaves > day && (introducedOn[at] ?? Number.POSITIVE_INFINITY) > day ? [at] : [],
  );
  const indexOf = new Map(people.map(({ document }, at) => [document._id, at]));
  const toOf = new Map(connectors.map(({ _id }, at) => [_id, at]));
  const pairs = matches.map(({ participant, connector, introducedAt }) => ({
    ...{ at: indexOf.get(participant._ref) ?? -1, to: toOf.get(connector._ref) ?? -1 },
    isLater: introducedAt > from,
  }));
  const used = connectors.map((_, to) => pairs.filter((one) => one.to === to && !one.isLater).length);
  const places = connectors.map(({ _id }, to) =>
    (retires?.get(_id) ?? Number.POSITIVE_INFINITY) <= day ? 0 : PLACES - (used[to] ?? 0),
  );
  const options = open.map((at) => worths[at] ?? []);
  const { seats } = assignWithPrices(options, places, 'sum');
  const best = seats.reduce<number>(
    (total, to, at) => total + (to === undefined ? 0 : worthAt(options[at] ?? [], to)),
    0,
  );
  const made = pairs.reduce(
    (total, { at, to, isLater }) => total + (isLater ? worthAt(worths[at] ?? [], to) : 0),
    0,
  );
  return (100 * made) / best;
}
