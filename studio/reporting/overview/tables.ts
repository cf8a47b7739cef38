import { OUTCOMES } from '../../../program/matches/match.ts';
import type { Chain, ChainNode, DepthCount } from '../../../program/overview/chains.ts';
import type { ConnectorLoad } from '../../../program/overview/connectors.ts';
import type { Group, Grouping, Step } from '../../../program/overview/funnel.ts';
import { STEPS } from '../../../program/overview/funnel.ts';
import type { OutcomesAt } from '../../../program/overview/outcomes.ts';
import type { Cell, Table } from '../../../program/overview/table.ts';
import type { Wait } from '../../../program/overview/waits.ts';
import { inWords } from '../../shared/labels/choices.ts';
import { connectorStatusWords } from '../../shared/labels/connectors.ts';
import { outcomeWords } from '../../shared/labels/matches.ts';
import { referralStatusWords } from '../../shared/labels/referrals.ts';
import { groupInWords, groupingWords, stepWords, waitWords } from './words.ts';

const known = (value: number | undefined): Cell => value ?? null;

/** The funnel with each step's denominator, unknowns and definition. */
export function funnelTable(steps: readonly Step[]): Table {
  return {
    name: 'funnel',
    columns: ['Step', 'People', 'Of', 'Per cent', 'Unknown'],
    rows: steps.map(({ key, count, of, percent, unknown }) => [
      stepWords[key].name,
      count,
      known(of),
      known(percent),
      known(unknown),
    ]),
  };
}

/** The same with the definitions: for the file, where nothing else explains the numbers. */
export function definedFunnelTable(steps: readonly Step[]): Table {
  const { name, columns, rows } = funnelTable(steps);
  return {
    name,
    columns: [...columns, 'What is counted', 'Of whom'],
    rows: rows.map((row, at) => {
      const step = steps[at];
      const words = step && stepWords[step.key];
      return [...row, words?.counts ?? '', words?.of ?? ''];
    }),
  };
}

export function waitTable(waits: readonly Wait[]): Table {
  return {
    name: 'waiting',
    columns: ['Who waits', 'Now', 'Median days', 'Longest, days', 'It took, median days', 'Of how many'],
    rows: waits.map(({ key, count, median, longest, took }) => [
      waitWords[key].name,
      count,
      known(median),
      known(longest),
      known(took?.median),
      known(took?.count),
    ]),
  };
}

export function groupTable(groups: readonly Group[], by: Grouping): Table {
  return {
    name: `by-${by}`,
    columns: [
      groupingWords[by],
      ...STEPS.map((step) => stepWords[step].name),
      'Met, unknown',
      'Outcome, unknown',
    ],
    rows: groups.map(({ key, steps }) => {
      const unknownAt = (step: string) => known(steps.find((each) => each.key === step)?.unknown);
      return [
        groupInWords(by, key),
        ...steps.map(({ count }) => count),
        unknownAt('met'),
        unknownAt('outcome'),
      ];
    }),
  };
}

export function connectorTable(connectors: readonly ConnectorLoad[]): Table {
  return {
    name: 'connectors',
    columns: [
      ...['Connector', 'State', 'In 30 days', 'Of', 'In 365 days', 'Of', 'Asked', 'Yes', 'No', 'No answer'],
      ...['Open now', 'Oldest open, days', 'Days since last answer'],
    ],
    rows: connectors.map((each) => [
      each.name || 'No name',
      inWords(connectorStatusWords, each.status),
      ...[each.past30Days, each.ofMonth, each.past365Days, each.ofYear],
      ...[each.asked, each.yes, each.no, each.silent, each.open],
      known(each.openDays),
      known(each.sinceAnswer),
    ]),
  };
}

export function depthTable(depths: readonly DepthCount[]): Table {
  return {
    name: 'referral-depths',
    columns: ['Depth', 'Contacts', 'Met', 'Became a Connector'],
    rows: depths.map(({ depth, contacts, met, becameConnector }) => [depth, contacts, met, becameConnector]),
  };
}

/** Every contact of every chain, one to a row, with the Connector who began the chain. */
export function chainTable(chains: readonly Chain[]): Table {
  const rowsOf = (connector: string, given: string, nodes: readonly ChainNode[]): Cell[][] =>
    nodes.flatMap(({ contact, status, depth, becameConnector, below }) => [
      [
        connector,
        depth,
        given,
        contact || 'No name',
        inWords(referralStatusWords, status),
        becameConnector ? 'Yes' : 'No',
      ],
      ...rowsOf(connector, contact || 'No name', below),
    ]);
  return {
    name: 'referral-chains',
    columns: ['Chain of', 'Depth', 'Given by', 'Contact', 'State', 'Became a Connector'],
    rows: chains.flatMap(({ connector, nodes }) => {
      const name = connector || 'Someone erased';
      return rowsOf(name, name, nodes);
    }),
  };
}

/** A row to each answer, a column to each time we ask: the classes that add up stand under each other. */
export function outcomeTable(outcomes: readonly OutcomesAt[]): Table {
  const row = (title: string, cellAt: (at: OutcomesAt) => Cell): Cell[] => [title, ...outcomes.map(cellAt)];
  return {
    name: 'outcomes',
    columns: ['Answer', ...outcomes.map(({ day }) => `After ${day} days`)],
    rows: [
      ...OUTCOMES.map((outcome) => row(outcomeWords[outcome], ({ counts }) => counts[outcome])),
      row('No answer, so not known', ({ unknown }) => unknown),
      row('Asked', ({ asked }) => asked),
      row('Response rate, per cent', ({ responseRate }) => known(responseRate)),
    ],
  };
}
