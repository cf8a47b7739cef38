import { guessColumns } from './columns.ts';
import { share } from './content.ts';
import { CONNECTOR, PARTICIPANT } from './heads/rule.ts';
import { plain } from './plain.ts';
import type { SheetTable } from './table.ts';
import type { Kind, Target } from './targets.ts';

const NAMED: readonly (readonly [Kind, RegExp])[] = [
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
    'wishes',
    'heardFrom',
    'partner',
    'connectorName',
    'connectorEmail',
  ],
  connectors: [
    'organisation',
    'monthlyCapacity',
    'yearlyCapacity',
    'industries',
    'experience',
    'pausedUntil',
    'why',
  ],
};

const targetsAs = (table: SheetTable, kind: Kind) =>
  guessColumns(table, kind).map(({ targets }) => new Set(targets));

/** What a row about a person says of that person, and no row about two. */
const OWN: readonly Target[] = [
  'email',
  'phone',
  'postcode',
  'profession',
  'field',
  'degree',
  'organisation',
];

/** Whether a row names a participant and a connector and says nothing more about either. */
function isOfMatches(table: SheetTable): boolean {
  const asMatches = targetsAs(table, 'matches');
  const asPeople = targetsAs(table, 'participants');
  const names = (...targets: Target[]) =>
    asMatches.some((column) => targets.some((target) => column.has(target)));
  const hasOwn = asPeople.some(
    (column, at) => OWN.some((target) => column.has(target)) && asMatches[at]?.size === 0,
  );
  return names('participantName', 'participantEmail') && names('connectorName', 'connectorEmail') && !hasOwn;
}

/** What a column says of each row that it is: "Mentor" under "Record type". */
function saidKind({ heads, rows }: SheetTable): Kind | undefined {
  const at = heads.findIndex(({ head }) => /\b(?:type|role|category|group|kind)\b/.test(plain(head)));
  const cells = rows.map((row) => row.cells[at] ?? '');
  if (share(cells, (cell) => CONNECTOR.test(plain(cell))) > 0.7) return 'connectors';
  return share(cells, (cell) => PARTICIPANT.test(plain(cell))) > 0.7 ? 'participants' : undefined;
}

/** What the rows of a sheet are about, by its columns, and where these leave it open by its name. */
export function guessKind(table: SheetTable, name: string): Kind {
  if (isOfMatches(table)) return 'matches';
  const said = saidKind(table);
  if (said) return said;
  const hasName = (kind: Kind) =>
    targetsAs(table, kind).some((column) => column.has('givenName') || column.has('familyName'));
  // "Connector" over the only names: the rows are theirs, and not of people who were matched with them.
  if (hasName('connectors') && !targetsAs(table, 'participants').some((column) => column.has('givenName')))
    return 'connectors';
  const tells = (kind: keyof typeof TELLING) => {
    const found = targetsAs(table, kind);
    return TELLING[kind].filter((target) => found.some((column) => column.has(target))).length;
  };
  const [participants, connectors] = [tells('participants'), tells('connectors')];
  if (connectors !== participants) return connectors > participants ? 'connectors' : 'participants';
  const named = NAMED.find(([, word]) => word.test(plain(name)))?.[0];
  return named === 'connectors' ? named : 'participants';
}
