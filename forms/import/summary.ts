import type { ImportCounts } from '../../program/import/importDocument.ts';

const numbers = new Intl.NumberFormat('en-US');
const of = (count: number, one: string, many: string) =>
  `${numbers.format(count)} ${count === 1 ? one : many}`;

/** What an import writes, in words: "412 people, 37 Connectors, 120 matches". */
export function recordsInWords({
  participants,
  connectors,
  matches,
  filled,
}: Omit<ImportCounts, 'leftOut'>): string {
  const parts = [
    participants > 0 && of(participants, 'participant', 'participants'),
    connectors > 0 && of(connectors, 'Connector', 'Connectors'),
    matches > 0 && of(matches, 'match', 'matches'),
    filled > 0 && of(filled, 'record completed', 'records completed'),
  ].filter((part) => part !== false);
  return parts.length > 0 ? parts.join(', ') : 'Nobody';
}

/** The plan of an import in a sentence or two. */
export const planInWords = ({ leftOut, ...written }: ImportCounts): string =>
  `${recordsInWords(written)} will come in; ${leftOut === 0 ? 'no row is left out' : `${of(leftOut, 'row', 'rows')} left out, listed`}; nobody is written to.`;
