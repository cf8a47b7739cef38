import { guessColumns } from './columns.ts';
import { plain } from './plain.ts';
import type { SheetTable } from './table.ts';
import type { Kind, Target } from './targets.ts';

const NAMED: readonly (readonly [Kind, RegExp])[] = [
  ['matches', /match|introduc|pair|jumel|emparej|meeting|coffee/],
  ['connectors', /connector|connecteur|conector|mentor|volunteer|benevole|voluntari/],
  ['participants', /participant|client|mentee|candidat|people|newcomer|sign ?up|beneficiar/],
];

/** What only one kind of row says. */
const TELLING: Readonly<Record<'participants' | 'connectors', readonly Target[]>> = {
  participants: [
    'degree',
    'english',
    'yearsOfExperience',
    'bornOutsideUS',
    'workPermission',
    'goal',
    'heardFrom',
    'connectorName',
    'connectorEmail',
  ],
  connectors: ['organisation', 'monthlyCapacity', 'yearlyCapacity', 'industries', 'pausedUntil', 'why'],
};

const targetsAs = (table: SheetTable, kind: Kind) =>
  new Set(guessColumns(table, kind).flatMap(({ targets }) => targets));

/** What the rows of a sheet are about, by its columns, and where these leave it open by its name. */
export function guessKind(table: SheetTable, name: string): Kind {
  const asMatches = targetsAs(table, 'matches');
  const hasBoth = (['participant', 'connector'] as const).every(
    (who) => asMatches.has(`${who}Name`) || asMatches.has(`${who}Email`),
  );
  const named = NAMED.find(([, word]) => word.test(plain(name)))?.[0];
  const tells = (kind: 'participants' | 'connectors') => {
    const found = targetsAs(table, kind);
    return TELLING[kind].filter((target) => found.has(target)).length;
  };
  const [participants, connectors] = [tells('participants'), tells('connectors')];
  const ownNames = targetsAs(table, 'participants');
  if (hasBoth && (named === 'matches' || !ownNames.has('email'))) return 'matches';
  if (named && named !== 'matches' && participants === connectors) return named;
  if (connectors !== participants) return connectors > participants ? 'connectors' : 'participants';
  return 'participants';
}
