import type { Alternative } from '../../../../program/matching/alternatives.ts';

/** What choosing another connector means for the others: who changes places, and how all together fit then. */
export function effectInWords(
  { gain, exchange }: Pick<Alternative, 'gain' | 'exchange'>,
  names: ReadonlyMap<string, string>,
): string {
  const points = Math.abs(gain) === 1 ? 'point' : 'points';
  const all =
    gain === 0
      ? 'All together fit as well as now.'
      : `All together: ${Math.abs(gain)} ${points} ${gain > 0 ? 'more' : 'less'}.`;
  if (!exchange) return `Has a free place. ${all}`;
  const other = names.get(exchange.participantId) ?? 'Somebody else';
  return `Proposed to ${other}, who would get the present Connector in exchange. ${all}`;
}
