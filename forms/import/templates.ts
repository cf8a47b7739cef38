import { ownColumns } from '../../program/import/own.ts';
import type { Kind } from '../../program/import/targets.ts';
import type { Table } from '../../program/overview/table.ts';
import type { OwnQuestion } from '../../program/ownQuestions/ownQuestion.ts';

const TEMPLATES: Readonly<Record<Kind, Table>> = {
  participants: {
    name: 'participants-template',
    columns: [
      ...[
        'Given name',
        'Family name',
        'Email',
        'Phone',
        'Postal code',
        'Field',
        'Profession',
        'Highest degree',
      ],
      ...[
        'Years of experience',
        'English',
        'Other languages',
        'Born or trained abroad',
        'Permission to work',
      ],
      ...[
        'What they hope for',
        'Would like to work in',
        'How they heard of us',
        'Status',
        'Signed up on',
        'Consent given on',
      ],
      ...['Follow-up allowed', 'Story allowed', 'Connector', 'Introduced on', 'Met on', 'Outcome', 'Notes'],
    ],
    rows: [
      [
        ...[
          'Amina',
          'Haddad (example)',
          'amina@example.org',
          '314-555-0142',
          '63110',
          'Nursing',
          'Registered nurse',
        ],
        ...[
          'Bachelor',
          '7',
          'Professional',
          'Arabic, French',
          'Yes',
          'Yes',
          'Work in a hospital',
          'Hospitals and clinics',
          'A friend',
        ],
        ...['Ready', '2026-03-04', '2026-03-04', 'Yes', 'No', '', '', '', '', 'Calls after five'],
      ],
    ],
  },
  connectors: {
    name: 'connectors-template',
    columns: [
      ...['Given name', 'Family name', 'Email', 'Phone', 'Organization', 'Role', 'Fields', 'Industries'],
      'Years of experience',
      ...['Languages', 'Postal code', 'Introductions per month', 'Introductions per year', 'Status'],
      ...['Paused until', 'Signed up on', 'Consent given on', 'Notes'],
    ],
    rows: [
      [
        ...[
          'Sam',
          'Lee (example)',
          'sam@example.org',
          '314-555-0101',
          'City Hospital (example)',
          'Head nurse',
        ],
        ...[
          'Nursing; Other health professions',
          'Hospitals',
          '10',
          'Spanish',
          '63105',
          '1',
          '3',
          'Active',
          '',
        ],
        ...['2026-01-15', '2026-01-15', ''],
      ],
    ],
  },
  matches: {
    name: 'matches-template',
    columns: [
      ...['Participant email', 'Connector email', 'Introduced on', 'Met on', 'Match status', 'Outcome'],
      ...['Date of outcome', 'Notes'],
    ],
    rows: [
      [
        ...['amina@example.org', 'sam@example.org', '2026-04-01', '2026-04-10', 'Met', 'Interview'],
        ...['2026-06-01', ''],
      ],
    ],
  },
};

/** A file to fill in: heads that are known, the city's own questions last, and one made-up row that shows how. */
export function templateOf(kind: Kind, own: readonly OwnQuestion[] = []): Table {
  const { name, columns, rows } = TEMPLATES[kind];
  const asked = ownColumns(kind, own);
  return {
    name,
    columns: [...columns, ...asked.map(({ head }) => head)],
    rows: rows.map((row) => [...row, ...asked.map(({ example }) => example)]),
  };
}
