import { fullName } from '../fullName.ts';
import { groupBy } from '../journeys/progress.ts';
import type { CountedReferral, ProgramRecords } from '../journeys/records.ts';
import { type ChainLink, chainOf } from '../referrals/chain.ts';

/** One contact in a chain, with those it gave in turn. */
export interface ChainNode {
  id: string;
  /** The contact, or what is known of it. Empty where nothing is. */
  contact: string;
  status: string;
  depth: number;
  becameConnector: boolean;
  below: ChainNode[];
}

/** What one connector, who came by nobody's referral, set off. */
export interface Chain {
  connectorId: string;
  /** Empty where the connector was erased. */
  connector: string;
  /** How many contacts, and how deep the chain reaches. */
  size: number;
  depth: number;
  nodes: ChainNode[];
}

/** How many contacts stand at a depth, and what became of them. */
export interface DepthCount {
  depth: number;
  contacts: number;
  met: number;
  becameConnector: number;
}

/** A referral whose parent is a reference, as the chain reads it. */
type Linked = Omit<CountedReferral, 'parent'> & { parent: { _ref: string } | null };

function nodeOf({ referral, depth, below }: ChainLink<Linked>): ChainNode {
  const { _id, status, contactName, role, organisation, becameConnector } = referral;
  return {
    id: _id,
    contact: contactName || [role, organisation].filter(Boolean).join(', '),
    status,
    depth,
    becameConnector: becameConnector !== '',
    below: below.map(nodeOf),
  };
}

/** A node and all below it. */
export function allBelow(nodes: readonly ChainNode[]): ChainNode[] {
  return nodes.flatMap((node) => [node, ...allBelow(node.below)]);
}

function depthsOf(chains: readonly Chain[]): DepthCount[] {
  const byDepth = groupBy(
    chains.flatMap(({ nodes }) => allBelow(nodes)),
    ({ depth }) => String(depth),
  );
  return [...byDepth]
    .map(([depth, nodes]) => ({
      depth: Number(depth),
      contacts: nodes.length,
      met: nodes.filter(({ status }) => status === 'met').length,
      becameConnector: nodes.filter((node) => node.becameConnector).length,
    }))
    .sort((one, other) => one.depth - other.depth);
}

/** Referral chains under the connector who began each, the deepest first, then the largest; and the counts by depth. */
export function chainsOf({ referrals, matches, connectors }: ProgramRecords): {
  chains: Chain[];
  depths: DepthCount[];
} {
  const connectorOf = new Map(matches.map(({ _id, connector }) => [_id, connector]));
  const nameOf = new Map(connectors.map((connector) => [connector._id, fullName(connector)]));
  const linked = referrals.map((referral) => ({
    ...referral,
    parent: referral.parent ? { _ref: referral.parent } : null,
  }));
  const under = new Map<string, ChainNode[]>();
  for (const link of chainOf(linked)) {
    const connectorId = connectorOf.get(link.referral.match) ?? '';
    const nodes = under.get(connectorId) ?? [];
    nodes.push(nodeOf(link));
    under.set(connectorId, nodes);
  }
  const chains = [...under].map(([connectorId, nodes]) => {
    const all = allBelow(nodes);
    const deepest = all.reduce((most, { depth }) => Math.max(most, depth), 0);
    return {
      connectorId,
      connector: nameOf.get(connectorId) ?? '',
      size: all.length,
      depth: deepest,
      nodes,
    };
  });
  const order = (one: Chain, other: Chain) =>
    other.depth - one.depth || other.size - one.size || one.connector.localeCompare(other.connector, 'en');
  return { chains: chains.sort(order), depths: depthsOf(chains) };
}
