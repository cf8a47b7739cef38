import type { Compared } from '../../../program/matching/compareProposals.ts';

const people = (number: number) => (number === 1 ? '1 person' : `${number} people`);

/** What other weights would change about the proposals of today, in sentences for staff. */
export function comparedInWords({ proposals, differ, gained, lost }: Compared): string[] {
  const of = `${proposals} ${proposals === 1 ? 'proposal' : 'proposals'} of today`;
  if (proposals === 0 && gained === 0) return ['There is nobody to propose a Connector to today.'];
  if (differ + gained + lost === 0) return [`None of ${of} would differ.`];
  return [
    `${differ + lost} of ${of} would differ: to ${people(differ)} another Connector would be proposed.`,
    ...(lost > 0 ? [`${people(lost)} would have none.`] : []),
    ...(gained > 0 ? [`${people(gained)} would have one who has none.`] : []),
    'Matches that are under way stay. Looked at today alone, as the Matching tool does at first.',
  ];
}
