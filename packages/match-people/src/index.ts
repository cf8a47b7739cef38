export { type Assignment, assign, assignWithPrices, type Goal, type Option } from './assign.ts';
export { type Matched, matchPeople, type Proposal, type Unmatched } from './matchPeople.ts';
export { type Connector, type Person, readConnectors, readPeople } from './readPeople.ts';
export { WrongRows } from './readTable.ts';
