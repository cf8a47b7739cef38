import type { Chain, DepthCount } from '../../../program/overview/chains.ts';
import { ChainTree } from './ChainTree.tsx';
import { DataTable } from './DataTable.tsx';
import { Figure } from './Figure.tsx';
import { chainTable, depthTable } from './tables.ts';

/** What Connectors set off: contacts, contacts of contacts, and so on. */
export function Referrals({ chains, depths }: { chains: readonly Chain[]; depths: readonly DepthCount[] }) {
  return (
    <Figure
      title="Referral chains"
      says="Depth 1 is a contact that a Connector gave; depth 2 one that such a contact gave, having become a Connector; and so on."
      csv={chainTable(chains)}
      empty={chains.length === 0 ? 'No Connector has given a contact yet.' : undefined}
      chart={<ChainTree chains={chains} />}
    >
      <DataTable table={depthTable(depths)} label="Referrals by depth" />
    </Figure>
  );
}
