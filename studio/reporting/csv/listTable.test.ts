import { evaluate, parse } from 'groq-js';
import type { Workspace } from 'sanity';
import { beforeAll, expect, test } from 'vitest';
import { ownQuestion, travelQuestion } from '../../../program/ownQuestions/ownQuestions.fixture.ts';
import { resolveWorkspaces } from '../../resolved.fixture.ts';
import { ALL_LISTS, matchLists, participantLists } from '../../shared/work-lists/workLists.ts';
import { listQuery, listTable } from './listTable.ts';
import { WHOLE_LISTS } from './wholeLists.ts';

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
    ownAnswers: [{ _key: 'travel', question: 'travel', values: ['bus'], at: '2026-11-22T12:34:56.000Z' }],
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
  { _id: 'match.c-b', _type: 'match', status: 'cancelled', connector: { _ref: 'connector.b' } },
  { _id: 'referral.d', _type: 'referral', contactName: 'Dana (example)', match: { _ref: 'match.a-b' } },
];

const own = { ownQuestions: [travelQuestion(), ownQuestion({ endedAt: '2026-11-01T00:00:00Z' })] };

async function tableOf(id: string) {
  const list = [...participantLists, ...matchLists, ...WHOLE_LISTS].find((each) => each.id === id);
  if (!list) throw new Error('no such list');
  const answer = await (await evaluate(parse(listQuery(list, own)), { dataset })).get();
  const { columns, rows } = listTable(list, program.schema, answer, own);
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
      'How do you travel?': 'By bus',
      'Which neighborhood do you live in?': '',
    },
  ]);
});

test('notes for staff are in no file', async () => {
  expect(JSON.stringify(await tableOf('to-screen'))).not.toContain('for staff only');
});

test('a match names the two and the latest outcome', async () => {
  expect(await tableOf('met')).toMatchObject([
    {
      Participant: 'Layla Hassan (example)',
      'Participant’s field': 'Nursing',
      Connector: 'Sam Lee (example)',
      'Outcome after 30 days': 'An interview',
      'Outcome after 90 days': '',
      'Latest outcome': 'An interview',
    },
  ]);
});

test('all matches and all referrals are in one file each, whatever their state, with whose they are', async () => {
  expect(await tableOf('all-match')).toMatchObject([
    { Connector: 'Sam Lee (example)', 'Where it is': 'Met' },
    { Connector: 'Sam Lee (example)', 'Where it is': 'Cancelled' },
  ]);
  expect(await tableOf('all-referral')).toMatchObject([
    {
      Name: 'Dana (example)',
      'For the participant': 'Layla Hassan (example)',
      'Given by the Connector': 'Sam Lee (example)',
    },
  ]);
});

test.each([...ALL_LISTS, ...WHOLE_LISTS].map((list) => [list.title, list] as const))(
  'every column of “%s” has a title',
  (_title, list) => {
    const { columns } = listTable(list, program.schema, []);
    expect(columns.filter((column) => /^[a-z]/.test(column))).toEqual([]);
  },
);
