import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@sanity/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startContentLake } from '../../../packages/content-lake/src/index.ts';
import { approve } from './approve.ts';

const dir = mkdtempSync(join(tmpdir(), 'approve-'));
let lake: Awaited<ReturnType<typeof startContentLake>>;
beforeAll(async () => {
  lake = await startContentLake({
    dir,
    port: 0,
    projectId: 'mosaic',
    datasets: [{ name: 'program', aclMode: 'private' }],
    tokens: [{ token: 'staff', userId: 'staff', grants: 'write' }],
    queryLagMs: [300, 600],
    log: () => {},
  });
});
afterAll(async () => {
  await lake.close();
  rmSync(dir, { recursive: true });
});

const staff = () =>
  createClient({
    projectId: 'mosaic',
    dataset: 'program',
    apiHost: lake.url,
    useProjectHostname: false,
    apiVersion: '2025-02-19',
    token: 'staff',
    useCdn: false,
    perspective: 'raw',
  });

const participant = (key: string) => ({
  _id: `participant.${key}`,
  _type: 'participant',
  status: 'ready',
  field: 'nursing',
});
const connector = (key: string) => ({
  _id: `connector.${key}`,
  _type: 'connector',
  status: 'active',
  fields: ['nursing'],
  monthlyCapacity: 1,
});
const pair = (person: string, to: string) => ({
  participantId: `participant.${person}`,
  connectorId: `connector.${to}`,
  score: 1,
  reasons: [],
  cautions: [],
});

/** Approves all at the same instant, each from a client of its own, and tells how many matches there are then. */
async function race(pairs: ReturnType<typeof pair>[], count: string, params: Record<string, string>) {
  const results = await Promise.allSettled(
    pairs.map((one, index) => approve(staff(), one, `Staff ${index}`)),
  );
  return {
    matches: await staff().fetch<number>(`count(*[_type == "match" && ${count}])`, params),
    approved: results.filter(({ status }) => status === 'fulfilled').length,
  };
}

test('of four who approve different Connectors for one person at one instant, one does, forty times', async () => {
  for (let round = 0; round < 40; round += 1) {
    const names = ['a', 'b', 'c', 'd'].map((name) => `${name}${round}`);
    const transaction = staff()
      .transaction()
      .create(participant(`p${round}`));
    for (const name of names) transaction.create(connector(name));
    await transaction.commit();
    const person = `participant.p${round}`;
    expect(
      await race(
        names.map((name) => pair(`p${round}`, name)),
        'participant._ref == $person',
        { person },
      ),
    ).toEqual({ matches: 1, approved: 1 });
  }
});

test('of four who approve people for the last place of one Connector, one does, forty times', async () => {
  for (let round = 0; round < 40; round += 1) {
    const names = ['e', 'f', 'g', 'h'].map((name) => `${name}${round}`);
    const transaction = staff()
      .transaction()
      .create(connector(`last${round}`));
    for (const name of names) transaction.create(participant(name));
    await transaction.commit();
    const to = `connector.last${round}`;
    expect(
      await race(
        names.map((name) => pair(name, `last${round}`)),
        'connector._ref == $to',
        { to },
      ),
    ).toEqual({ matches: 1, approved: 1 });
  }
});

test('of two who approve the same pair at one instant, both are told of one match', async () => {
  await staff().transaction().create(participant('same')).create(connector('same')).commit();
  const same = pair('same', 'same');
  expect(await race([same, same], '_id == "match.same-same"', {})).toEqual({ matches: 1, approved: 2 });
});

test('an approval is not refused because the program wrote to one of the two a moment ago', async () => {
  const client = staff();
  await client.transaction().create(participant('late')).create(connector('late')).commit();
  await client.patch('participant.late').set({ goal: 'Just corrected' }).commit({ visibility: 'async' });
  expect(await approve(client, pair('late', 'late'), 'Robin (example)')).toEqual({
    at: expect.any(String),
    id: 'match.late-late',
  });
  expect(await client.getDocument('participant.late')).toMatchObject({
    goal: 'Just corrected',
    matchApprovedAt: expect.any(String),
  });
});
