import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient, type SanityClient } from '@sanity/client';
import { startContentLake } from '../packages/content-lake/src/index.ts';
import { calendarOf } from '../program/clock/calendar.ts';
import { narrowed, sorted } from '../program/lists/narrow.ts';
import { type View, withFilter } from '../program/lists/view.ts';
import { sample } from '../program/matching/sample.fixture.ts';
import { todayOf } from '../program/today/today.ts';
import { waitingForStaffSchema } from '../program/today/waiting.ts';
import { usualView } from '../studio/people/lists/columns/list.ts';
import { participants } from '../studio/people/lists/columns/people.ts';
import { readRows } from '../studio/people/lists/readRows.ts';
import { type Figure, median } from './figure.ts';

const PEOPLE = 5000;
const ROUNDS = 9;
const BATCH = 500;
const timeZone = 'America/Chicago';
const NAMES = ['Kovač', 'Haddad', 'Nguyen', 'Rodríguez', 'Okafor', 'Petrov', 'Şahin', 'Al-Hassan', 'Lee'];

/** People with the spread of a real program, who have names and numbers to search for. */
function people() {
  const { participants: drawn } = sample({ seed: 2026, people: PEOPLE, connectors: 0 });
  return drawn.map((person, nth) => ({
    ...person,
    _type: 'participant',
    givenName: `Example ${nth}`,
    familyName: NAMES[nth % NAMES.length],
    email: `person.${nth}@example.org`,
    phone: `(314) 555-${String(nth).padStart(4, '0')}`,
    signedUpAt: new Date(Date.UTC(2026, 0, 1) + nth * 3_600_000).toISOString(),
    history: [{ _key: 'a', at: '2026-11-01T12:00:00Z', who: 'participant', from: '', to: 'received' }],
  }));
}

async function milliseconds(run: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const began = performance.now();
    await run();
    times.push(performance.now() - began);
  }
  return median(times);
}

/** What a list does at each key and each press, beside the same asked of the Content Lake. */
async function measureLists(client: SanityClient): Promise<Figure[]> {
  const rows = await readRows(client, participants);
  const usual = usualView(participants);
  const answer = (view: View, typed: string) =>
    sorted(narrowed(rows, { filters: view.filters, typed, timeZone }), view.sort, participants.columns);
  const narrow = withFilter(withFilter(usual, 'field', { is: ['nursing'] }), 'postcode', { begins: '631' });
  const ask = (where: string) =>
    client.fetch(
      `*[_type == "participant" && ${where}] | order(signedUpAt desc)[0...50]{_id, givenName, familyName}`,
    );
  const of = `${PEOPLE.toLocaleString('en')} people`;
  const figure = (what: string, peer: string, ours: number, theirs: number): Figure => ({
    ...{ what, unit: 'ms', ours, peer, theirs },
  });
  return [
    figure(
      `the grid of ${of}, read once`,
      'the whole documents',
      await milliseconds(() => readRows(client, participants)),
      await milliseconds(() => client.fetch('*[_type == "participant"]')),
    ),
    figure(
      `“kovac” among ${of}, sorted`,
      'asked of the Content Lake',
      await milliseconds(() => answer(usual, 'kovac')),
      await milliseconds(() => ask('familyName match "Kovač*"')),
    ),
    figure(
      `a telephone number among ${of}`,
      'asked of the Content Lake',
      await milliseconds(() => answer(usual, '3145550118')),
      await milliseconds(() => ask('phone match "0118"')),
    ),
    figure(
      `two filters over ${of}, sorted`,
      'asked of the Content Lake',
      await milliseconds(() => answer(narrow, '')),
      await milliseconds(() => ask('field == "nursing" && string::startsWith(postcode, "631")')),
    ),
  ];
}

/** The order of a day in which everybody waits, beside only reading what waits. */
async function measureToday(): Promise<Figure> {
  const waiting = people().map(({ _id, _type, givenName, familyName, signedUpAt }) => ({
    ...{ _id, _type, since: signedUpAt, people: [{ givenName, familyName }] },
  }));
  const read = waitingForStaffSchema.parse({ screen: waiting });
  const calendar = calendarOf({ timeZone });
  const now = new Date('2026-11-28T15:00:00Z');
  return {
    ...{ what: `the order of a day with ${PEOPLE.toLocaleString('en')} who wait`, unit: 'ms' },
    ours: await milliseconds(() => todayOf(read, now, calendar)),
    peer: 'checking what was read',
    theirs: await milliseconds(() => waitingForStaffSchema.parse({ screen: waiting })),
  };
}

/** How fast staff are answered with five thousand people in the program. */
export async function measureDesk(): Promise<Figure[]> {
  const dir = mkdtempSync(join(tmpdir(), 'bench-desk-'));
  const lake = await startContentLake({
    dir,
    port: 0,
    projectId: 'bench',
    datasets: [{ name: 'program', aclMode: 'private' }],
    tokens: [{ token: 'bench', userId: 'bench', grants: 'write' }],
  });
  const client = createClient({
    projectId: 'bench',
    dataset: 'program',
    apiHost: lake.url,
    useProjectHostname: false,
    apiVersion: '2025-02-19',
    token: 'bench',
    useCdn: false,
    perspective: 'raw',
  });
  const all = people();
  for (let from = 0; from < all.length; from += BATCH) {
    const transaction = client.transaction();
    for (const person of all.slice(from, from + BATCH)) transaction.create(person);
    await transaction.commit({ visibility: 'async' });
  }
  try {
    return [...(await measureLists(client)), await measureToday()];
  } finally {
    await lake.close();
    rmSync(dir, { recursive: true, force: true });
  }
}
