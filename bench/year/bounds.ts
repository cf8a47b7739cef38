import loadHighs from 'highs';
import type { Option } from '../../program/assignment/assign.ts';

/** What nobody can do better over a year, however much they know: without months, and without who leaves. */
export interface Bounds {
  /** The greatest worth of all. */
  value: number;
  /** The greatest share that every field can have at once. */
  share: number;
  /** The greatest worth where each field has nine tenths of that. */
  fairValue: number;
}

const PLACES = 3;

/** The year as a linear program in CPLEX LP text, after its objective. `fair` says what each field is to have. */
function rules(
  worths: readonly (readonly Option[])[],
  fields: readonly string[],
  connectors: number,
  fair: string,
) {
  const variables = worths.map((options, person) =>
    options.map(({ to }) => ({ to, name: `x${person}y${to}` })),
  );
  const all = variables.flat();
  const sum = (some: readonly { name: string }[]) => some.map(({ name }) => name).join(' + ');
  const row = (name: string, some: readonly { name: string }[], rest: string) =>
    some.length > 0 ? [` ${name}: ${sum(some)} ${rest}`] : [];
  const groups = [...new Set(fields)];
  return [
    'Subject To',
    ...variables.flatMap((some, person) => row(`p${person}`, some, '<= 1')),
    ...Array.from({ length: connectors }, (_, to) =>
      row(
        `c${to}`,
        all.filter((one) => one.to === to),
        `<= ${PLACES}`,
      ),
    ).flat(),
    ...groups.flatMap((group, at) => {
      const of = variables.flatMap((some, person) => (fields[person] === group ? some : []));
      const size = fields.filter((field) => field === group).length;
      return row(`f${at}`, of, fair === '' ? `- ${size} t >= 0` : `>= ${size * Number(fair)}`);
    }),
    'Bounds',
    ' 0 <= t <= 1',
    'End',
  ].join('\n');
}

/** The bounds, found by HiGHS. */
export async function boundsOf(
  worths: readonly (readonly Option[])[],
  fields: readonly string[],
  connectors: number,
): Promise<Bounds> {
  const highs = await loadHighs();
  const value = worths.flatMap((options, person) =>
    options.map(({ to, score }) => `${score} x${person}y${to}`),
  );
  const solve = (objective: string, fair: string) =>
    highs.solve(`Maximize\n best: ${objective}\n${rules(worths, fields, connectors, fair)}`, {
      output_flag: false,
    }).ObjectiveValue;
  const share = solve('t', '');
  const objective = value.join(' + ');
  return {
    value: solve(`${objective} + 0 t`, '0'),
    share,
    fairValue: solve(`${objective} + 0 t`, String(0.9 * share)),
  };
}
