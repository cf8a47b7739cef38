import type { Option } from './assign.ts';

export type Options = readonly (readonly Option[])[];

/** What matching wants most of, in this order. */
export interface Worth {
  people: number;
  total: number;
}

/** How many were sent somewhere, and the sum of their scores. Throws for a place that was not among the options. */
export function worthOf(options: Options, seats: readonly (number | undefined)[]): Worth {
  const scores = seats.flatMap((seat, person) => {
    if (seat === undefined) return [];
    const option = options[person]?.find(({ to }) => to === seat);
    if (!option) throw new Error(`person ${person} was sent where nobody offered`);
    return [option.score];
  });
  return { people: scores.length, total: scores.reduce((sum, score) => sum + score, 0) };
}

/** The best of all assignments there are, by trying each. */
export function tryAll(options: Options, places: readonly number[], person = 0): Worth {
  const ways = options[person];
  if (!ways) return { people: 0, total: 0 };
  return ways.reduce(
    (best, { to, score }) => {
      const free = places[to] ?? 0;
      if (free === 0) return best;
      const rest = tryAll(options, places.with(to, free - 1), person + 1);
      const found = { people: rest.people + 1, total: rest.total + score };
      const better = found.people > best.people || (found.people === best.people && found.total > best.total);
      return better ? found : best;
    },
    tryAll(options, places, person + 1),
  );
}

/**
 * The same question as a linear program in CPLEX LP text, and how to read its best value. One more person weighs more
 * than all scores together. With whole capacities the corners of such a program are whole assignments.
 */
export function linearProgram(options: Options, places: readonly number[]) {
  const big = 1 + options.length * Math.max(0, ...options.flat().map(({ score }) => score));
  const pairs = options.flatMap((list, person) =>
    list.map(({ to, score }) => ({ name: `x${person}y${to}`, person, to, score })),
  );
  const sum = (parts: readonly { name: string }[]) => parts.map(({ name }) => name).join(' + ');
  const atMost = (kind: string, of: string, most: number) => (of ? [` ${kind}: ${of} <= ${most}`] : []);
  const text = [
    'Maximize',
    ` best: ${pairs.map(({ name, score }) => `${big + score} ${name}`).join(' + ')}`,
    'Subject To',
    ...options.flatMap((_, at) => atMost(`p${at}`, sum(pairs.filter(({ person }) => person === at)), 1)),
    ...places.flatMap((free, at) => atMost(`c${at}`, sum(pairs.filter(({ to }) => to === at)), free)),
    'End',
  ].join('\n');
  const read = (value: number): Worth => ({
    people: Math.floor(Math.round(value) / big),
    total: Math.round(value) % big,
  });
  return { text, read };
}
