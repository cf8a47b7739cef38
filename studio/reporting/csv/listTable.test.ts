import { evaluate, parse } from 'groq-js';
import type { Workspace } from 'sanity';
import { beforeAll, expect, test } from 'vitest';
import { resolveWorkspaces } from '../../resolved.fixture.ts';
import { ALL_LISTS, matchLists, participantLists } from '../../shared/work-lists/workLists.ts';
import { listQuery, listTable } from './listTable.ts';

let program: Workspace;
beforeAll(async () => {
  program = (await resolveWorkspaces()).program;
});

const dataset = [
  {
    _id: 'participant.a',
    _type: 'participant',
    status: 'received',
    givenName: 'Layla',
    familyName: 'Hassan (example)',
    email: 'layla@example.org',
    field: 'nursing',
    yearsOfExperience: 7,
    languages: ['ar'],
    signedUpAt: '2026-11-22T12:34:56.000Z',
    internalNotes: 'for staff only',
  },
  { _id: 'connector.b', _type: 'connector', givenName: 'Sam', familyName: 'Lee (example)' },
  {
    _id: 'match.a-b',
    _type: 'match',
    status: 'met',
    participant: { _ref: 'participant.a' },
    connector: { _ref: 'connector.b' },
    outcomes: [{ day: 30, outcome: 'interview' }, { day: 90 }],
  },
];

async function tableOf(id: string) {
  const list = [...participantLists, ...matchLists].find((each) => each.id === id);
  if (!list) throw new Error('no such list');
  const answer = await (await evaluate(parse(listQuery(list)), { dataset })).get();
  const { columns, rows } = listTable(list, program.schema, answer);
  return rows.map((row) => Object.fromEntries(row.map((cell, at) => [columns[at], cell])));
}

test('a list of people reads as in Studio, numbers as numbers and moments so that they sort', async () => {
  expect(await tableOf('to-screen')).toMatchObject([
    {
      'Given name': 'Layla',
      Field: 'Nursing',
      'Years of experience': 7,
      'Where they are': 'To screen',
      'Signed up (UTC)': '2026-11-22 12:34',
    },
  ]);
});

test('notes for staff are in no file', async () => {
  expect(JSON.stringify(await tableOf('to-screen'))).not.toContain('for staff only');
});

test('a match names the two and the latest outcome', async () => {
  expect(await tableOf('met')).toMatchObject([
    { Participant: 'Layla Hassan (example)', Connector: 'Sam Lee (example)', 'Latest outcome': 'interview' },
  ]);
});

test.each(ALL_LISTS.map((list) => [list.title, list] as const))(
  'every column of “%s” has a title',
  (_title, list) => {
    const { columns } = listTable(list, program.schema, []);
    expect(columns.filter((column) => /^[a-z]/.test(column))).toEqual([]);
  },
);
