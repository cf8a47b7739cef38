import type { Connector } from './connectors.ts';
import type { Participant } from './people.ts';
import type { Living } from './world.ts';

/** A match with its two people. */
export interface Pair {
  match: Living;
  participant: Participant;
  connector: Connector;
}
