import type { Table } from '../../../program/overview/table.ts';
import {
  type Analysis,
  type Compared,
  LEAST_IN_GROUP,
  type OutcomeResult,
} from '../../../program/trial/analysis.ts';
import { ARMS } from '../../../program/trial/arms.ts';
import type { Registration } from '../../../program/trial/trial.ts';
import { dayInWords } from '../../shared/labels/dates.ts';
import { armWords, comparesWords, trialOutcomeWords } from '../../shared/labels/trials.ts';

const percent = (part: number) => `${Math.round(part * 100)} %`;
const points = (part: number) => `${part > 0 ? '+' : ''}${Math.round(part * 100)}`.replace('-', '−');

/** A probability as it is printed: three places, and never none. */
const chance = (p: number) => (p < 0.001 ? 'below 0.001' : p.toFixed(3));

/** What was written down before it began. */
export function planTable(plan: Registration): Table {
  return {
    name: 'trial-plan',
    columns: ['Written down before it began', ''],
    rows: [
      ['Question', plan.question],
      ['What half of the people do not get', comparesWords[plan.compares]],
      ['Outcome that decides', trialOutcomeWords[plan.outcome]],
      ['Expected without, hoped for with', `${plan.usual} %, ${plan.hoped} %`],
      ['People needed in each group', String(plan.needed)],
      ['People come in', `${dayInWords(plan.startsOn)} to ${dayInWords(plan.endsOn)}`],
    ],
  };
}

/** Who is in each group. */
export function groupsTable({ groups }: Analysis): Table {
  return {
    name: 'trial-groups',
    columns: ['Group', 'People', 'Left the comparison', 'Asked for the pages'],
    rows: ARMS.map((arm) => [armWords[arm], groups[arm].people, groups[arm].left, groups[arm].given]),
  };
}

const isSmall = ({ groups }: OutcomeResult) => ARMS.some((arm) => groups[arm].of < LEAST_IN_GROUP);

/** Each outcome in each group: of how many it counts by now, of how many it is known, and how many there are. A dash where a group is too small. */
export function outcomesTable({ results }: Analysis): Table {
  return {
    name: 'trial-outcomes',
    columns: [
      'Outcome and group',
      'Counts by now',
      'Known',
      'Known, per cent',
      'Yes',
      'Yes, of all',
      '95 % interval',
    ],
    rows: results.flatMap((result) =>
      ARMS.map((arm) => {
        const { of, known, yes } = result.groups[arm];
        const share = result.ofAll?.groups[arm];
        const small = isSmall(result);
        return [
          `${trialOutcomeWords[result.outcome]}. ${armWords[arm]}`,
          of,
          ...(small ? [null, null, null] : [known, percent(known / of), yes]),
          share ? percent(share.yes / share.of) : null,
          share ? `${percent(share.interval[0])} to ${percent(share.interval[1])}` : null,
        ];
      }),
    ),
  };
}

const differenceRow = (name: string, compared: Compared | undefined) =>
  compared
    ? [
        name,
        points(compared.difference),
        `${points(compared.interval[0])} to ${points(compared.interval[1])}`,
        chance(compared.p),
      ]
    : [name, null, null, null];

/** What lies between the groups, in points of 100: of all who were put in them, and of whom it is known. */
export function differencesTable({ results }: Analysis, plan: Registration): Table {
  return {
    name: 'trial-differences',
    columns: ['With less without', 'Difference', '95 % interval', 'Exact test, p'],
    rows: results.flatMap(({ outcome, ofAll, ofKnown }) => [
      differenceRow(
        `${trialOutcomeWords[outcome]}${outcome === plan.outcome ? ' (decides)' : ''}, of all`,
        ofAll,
      ),
      differenceRow(`${trialOutcomeWords[outcome]}, of those known`, ofKnown),
    ]),
  };
}

/** How much the trial can show: as it was planned, and with the people of whom the outcome counts by now. */
export function powerTable({ power }: Analysis, plan: Registration): Table {
  return {
    name: 'trial-power',
    columns: ['How much it can show', ''],
    rows: [
      [`Chance to see ${plan.usual} % and ${plan.hoped} % differ, as planned`, percent(power.planned)],
      ['The same with those of whom the outcome counts by now', percent(power.now)],
      [
        `Smallest share that would be seen beside ${plan.usual} % by now, with a chance of 80 in 100`,
        power.smallest === undefined ? 'None' : percent(power.smallest),
      ],
    ],
  };
}
