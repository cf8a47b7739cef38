import { Text } from '@sanity/ui';
import type { ConnectorLoad } from '../../../program/overview/connectors.ts';
import { DataTable } from './DataTable.tsx';
import { Figure } from './Figure.tsx';
import { connectorTable } from './tables.ts';

/** How much of what Connectors offered is used, and how many are silent, in one sentence each. */
function summary(connectors: readonly ConnectorLoad[]): string {
  const active = connectors.filter(({ status }) => status === 'active');
  const sum = (value: (each: ConnectorLoad) => number) =>
    active.reduce((total, each) => total + value(each), 0);
  const silent = connectors.filter((each) => each.silent > 0).length;
  const unasked = active.filter(({ asked }) => asked === 0).length;
  return [
    `${active.length} active, ${connectors.length - active.length} paused.`,
    `In 30 days ${sum(({ past30Days }) => past30Days)} of ${sum(({ ofMonth }) => ofMonth)} places are taken, in 365 days ${sum(({ past365Days }) => past365Days)} of ${sum(({ ofYear }) => ofYear)}.`,
    `${silent} have let at least one question pass; ${unasked} were never asked.`,
  ].join(' ');
}

/** Load and silence of each Connector, whom to call first at the top. */
export function Connectors({ connectors }: { connectors: readonly ConnectorLoad[] }) {
  return (
    <Figure
      title="Connectors"
      says="Load counts introductions and open questions of this calendar month and year. Whoever let the most questions pass comes first."
      csv={connectorTable(connectors)}
      empty={connectors.length === 0 ? 'No Connector takes part yet.' : undefined}
    >
      <Text size={1}>{summary(connectors)}</Text>
      <DataTable
        table={connectorTable(connectors)}
        label="Load and silence of Connectors"
        recordOf={(row) => {
          const connector = connectors[row];
          return connector && { id: connector.id, type: 'connector' };
        }}
      />
    </Figure>
  );
}
