import loadHighs from 'highs';
import type { Option } from '../../program/assignment/assign.ts';
import type { Bounds } from './bounds.ts';
import type { World } from './world.ts';

const WEEK = 7;
const PLACES = 3;

/** Weekly rounds that lie within 30 days of each other, of which a connector is asked in one. */
const ROUNDS_OF_A_MONTH = 5;

/** What is asked for at once, as parts of the bounds. */
const VALUE = 0.97;
const FAIR = 0.9;

/** Within so many days nine of ten are to be introduced: the least of these that can be reached. */
const TRIED = [7, 14, 21, 28, 35, 42] as const;

interface Variable {
  name: string;
  person: number;
  to: number;
  worth: number;
  /** The round in which it is; undefined for any round after that many days. */
  round: number | undefined;
}

const sum = (some: readonly { name: string }[]) => some.map(({ name }) => name).join(' + ');

/** Every introduction there could be, in time in a round of its own, and late in any. */
function introductions({ people, days }: World, worths: readonly (readonly Option[])[], within: number) {
  const rounds = Array.from({ length: Math.floor(days / WEEK) }, (_, at) => WEEK * (at + 1));
  return people.flatMap(({ arrives, leaves }, person) => {
    const open = rounds.filter((day) => day >= arrives && day < leaves);
    const soon = open.filter((day) => day <= arrives + within);
    return (worths[person] ?? []).flatMap(({ to, score: worth }): Variable[] => {
      const one = { person, to, worth };
      const late = { ...one, name: `l${person}c${to}`, round: undefined };
      return [
        ...soon.map((day) => ({ ...one, name: `s${person}c${to}r${day / WEEK}`, round: day / WEEK })),
        ...(open.length > soon.length ? [late] : []),
      ];
    });
  });
}

/** The year as a linear program: as few late introductions as can be, less a tenth of all. */
function programOf(
  world: World,
  all: readonly Variable[],
  fields: readonly string[],
  bounds: Bounds,
): string {
  const by = (key: 'person' | 'to', size: number) => {
    const lists = Array.from({ length: size }, (): Variable[] => []);
    for (const one of all) lists[one[key]]?.push(one);
    return lists;
  };
  const row = (name: string, some: readonly Variable[], rest: string) =>
    some.length > 0 ? [` ${name}: ${sum(some)} ${rest}`] : [];
  const months = by('to', world.connectors.length).flatMap((list, to) => [
    ...row(`c${to}`, list, `<= ${PLACES}`),
    ...Array.from({ length: Math.floor(world.days / WEEK) }, (_, first) =>
      row(
        `m${to}r${first}`,
        list.filter(
          ({ round }) => round !== undefined && round > first && round <= first + ROUNDS_OF_A_MONTH,
        ),
        '<= 1',
      ),
    ).flat(),
  ]);
  const groups = [...new Set(fields)].flatMap((group, at) => {
    const size = fields.filter((field) => field === group).length;
    return row(
      `f${at}`,
      all.filter(({ person }) => fields[person] === group),
      `>= ${FAIR * bounds.share * size}`,
    );
  });
  const cost = all.map(({ name, round }) => `${round === undefined ? '+ 0.9' : '- 0.1'} ${name}`);
  return [
    `Minimize\n late: ${cost.join(' ')}\nSubject To`,
    ` worth: ${all.map(({ worth, name }) => `${worth} ${name}`).join(' + ')} >= ${VALUE * bounds.value}`,
    ...by('person', world.people.length).flatMap((list, person) => row(`p${person}`, list, '<= 1')),
    ...months,
    ...groups,
    'End',
  ].join('\n');
}

/**
 * Within how many days nine of ten of the introduced can be introduced at least, by whoever knows the whole year, where
 * the value, the share of the worst field and the months hold too: no way of matching does better. Introductions may be
 * parts of one, and late ones fall into no month, so that it is a bound. Undefined where none of the days tried suffices.
 */
export async function soonestWait(
  world: World,
  worths: readonly (readonly Option[])[],
  fields: readonly string[],
  bounds: Bounds,
): Promise<number | undefined> {
  const highs = await loadHighs();
  for (const within of TRIED) {
    const all = introductions(world, worths, within);
    const { Status, ObjectiveValue } = highs.solve(programOf(world, all, fields, bounds), {
      output_flag: false,
    });
    if (Status === 'Optimal' && ObjectiveValue <= 1e-6) return within;
  }
  return undefined;
}
