import { evaluate, parse } from 'groq-js';
import { expect, test } from 'vitest';
import { narrowed } from '../../../program/lists/narrow.ts';
import type { ListKey } from '../../../program/lists/view.ts';
import { usualView } from './columns/list.ts';
import { LISTS, listWith } from './columns/lists.ts';
import { rowsOf, rowsQuery } from './readRows.ts';

const ref = (_ref: string) => ({ _ref });
const dataset = [
  {
    ...{
      _id: 'participant.a',
      _type: 'participant',
      status: 'ready',
      givenName: 'Ivana',
      familyName: 'Kovač (example)',
    },
    ...{
      email: 'Ivana@example.org',
      phone: '314-555-0118',
      postcode: '63116',
      field: 'engineering',
      languages: ['bs'],
    },
    ...{ owner: { id: 'robin', name: 'Robin' }, tags: ['spring'], signedUpAt: '2026-11-01T12:00:00Z' },
    tasks: [
      { day: '2026-12-09' },
      { day: '2026-12-01', doneAt: '2026-11-02T12:00:00Z' },
      { day: '2026-12-05' },
    ],
  },
  { _id: 'participant.b', _type: 'participant', status: 'received', givenName: 7, phone: {} },
  {
    _id: 'connector.c',
    _type: 'connector',
    status: 'active',
    givenName: 'Vera',
    familyName: 'Lee (example)',
  },
  {
    ...{ _id: 'match.a-c', _type: 'match', status: 'asked' },
    ...{ participant: ref('participant.a'), connector: ref('connector.gone') },
  },
  {
    ...{
      _id: 'partnerReferral.d',
      _type: 'partnerReferral',
      personGivenName: 'Ivana',
      organisation: 'College (example)',
    },
    personEmail: 'ivana@Example.org',
  },
  {
    _id: 'letter.e',
    _type: 'letter',
    kind: 'ready',
    status: 'sent',
    to: 'ivana@example.org',
    participant: ref('participant.a'),
  },
  {
    ...{ _id: 'referral.f', _type: 'referral', status: 'contacted', contactName: 'Omar Salim (example)' },
    ...{ organisation: 'City Hospital (example)', from: 'Vera Lee (example)', match: ref('match.a-c') },
  },
  {
    ...{ _id: 'rsvp.g', _type: 'rsvp', status: 'coming', givenName: 'Noor', event: 'evening', people: 2 },
    ...{ title: 'An evening for nurses (example)', startsAt: '2026-12-10T23:30:00Z' },
  },
  // Took the visit back: nothing else is kept.
  { _id: 'rsvp.h', _type: 'rsvp', status: 'cancelled', event: 'evening' },
];

async function rowsIn(key: ListKey, ids?: string[]) {
  const list = listWith(key);
  const query = parse(rowsQuery(list, ids === undefined), { params: { ids } });
  return rowsOf(await (await evaluate(query, { dataset, params: { ids } })).get(), list);
}

test('a person is read with what stands in the columns, and the partner who told us of them', async () => {
  const [ivana] = await rowsIn('participant');
  expect(ivana).toMatchObject({
    ...{ id: 'participant.a', title: 'Ivana Kovač (example)', status: 'ready' },
    values: {
      ...{ field: ['engineering'], languages: ['bs'], owner: ['Robin'], tags: ['spring'] },
      ...{ partner: ['College (example)'], task: ['2026-12-05'] },
    },
  });
});

test.each([
  ['kovac', ['participant.a']],
  ['3145550118', ['participant.a']],
  ['college', ['participant.a']],
  ['63116', ['participant.a']],
  ['nobody', []],
])('a search for “%s” finds %j', async (typed, ids) => {
  const rows = narrowed(await rowsIn('participant'), { filters: [], typed, timeZone: 'America/Chicago' });
  expect(rows.map(({ id }) => id)).toEqual(ids);
});

test('whatever is wrong with a record, it stands in the list, and some are read alone', async () => {
  expect((await rowsIn('participant')).map(({ title }) => title)).toEqual([
    'Ivana Kovač (example)',
    'No name',
  ]);
  expect((await rowsIn('participant', ['participant.b'])).map(({ id }) => id)).toEqual(['participant.b']);
});

test('a match is named after its two, also when one was erased, and a letter after whom it goes to', async () => {
  expect(await rowsIn('match')).toMatchObject([
    { title: 'Ivana Kovač (example) and someone erased', status: 'asked' },
  ]);
  expect(await rowsIn('letter')).toMatchObject([{ title: 'Ivana Kovač (example)' }]);
  expect(await rowsIn('partnerReferral')).toMatchObject([{ title: 'Ivana', status: 'new' }]);
  expect(await rowsIn('connector')).toMatchObject([{ title: 'Vera Lee (example)' }]);
});

test('a contact says who gave it for whom, and a guest which event it is', async () => {
  expect(await rowsIn('referral')).toMatchObject([
    {
      ...{ title: 'Omar Salim (example)', status: 'contacted' },
      values: { from: ['Vera Lee (example)'], participant: ['Ivana Kovač (example)'] },
    },
  ]);
  expect(await rowsIn('rsvp')).toMatchObject([
    {
      ...{ title: 'Noor', status: 'coming' },
      values: { event: ['An evening for nurses (example)'], people: ['2'] },
    },
    { title: 'No name', status: 'cancelled', values: { event: ['evening'] } },
  ]);
  for (const typed of ['salim', 'vera', 'city hospital'])
    expect(
      narrowed(await rowsIn('referral'), { filters: [], typed, timeZone: 'America/Chicago' }),
    ).toHaveLength(1);
});

test('every list has a state where its records do, usual columns, and no column twice', () => {
  for (const list of LISTS) {
    const keys = list.columns.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    // An organization is there, and has no states.
    expect(keys.includes('status')).toBe(list.key !== 'partnerOrganization');
    expect(keys).toContain(list.sort.column);
    expect(usualView(list).columns.length).toBeGreaterThan(2);
  }
});
