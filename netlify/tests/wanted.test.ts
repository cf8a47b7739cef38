import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ConnectorsWanted } from '../../program/wanted/connectorsWanted.ts';
import { readEnvironment } from '../environment.ts';
import { publishWanted } from '../services/matches/wanted.ts';
import { publishedState } from '../services/published.ts';
import { ago, later, NOW } from './introduced.fixture.ts';
import { addConnector, addParticipant } from './people.fixture.ts';
import { startServices } from './services.fixture.ts';

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices();
});
afterAll(() => services.close());

const choose = (wantedShown: boolean) => services.content.patch('settings').set({ wantedShown }).commit();

/** What stands after a run on a day. */
async function standsOn(now: Date): Promise<ConnectorsWanted | undefined> {
  await services.moment();
  await publishWanted(readEnvironment(), now);
  return services.content.getDocument<ConnectorsWanted & { _type: 'connectorsWanted' }>('connectors-wanted');
}

/** People of a field who came in the last months and wait. */
async function came(count: number, field: string): Promise<void> {
  for (let at = 0; at < count; at += 1)
    await addParticipant(services.program, { field, languages: [], signedUpAt: ago(10 * at + 1) });
}

it('is published where staff show it, for fields with five people, and taken away where they do not', async () => {
  await addConnector(services.program, { fields: ['nursing'] });
  await came(9, 'nursing');
  await came(4, 'law');
  expect(await standsOn(NOW)).toBeUndefined();

  await choose(true);
  const before = await publishedState(readEnvironment());
  const first = await standsOn(NOW);
  expect(first?.kinds).toEqual([{ _key: 'nursing', field: 'nursing', area: '631', people: 3, knowing: 1 }]);
  await services.moment();
  // A build follows: it is one of the types that the site shows.
  expect(await publishedState(readEnvironment())).not.toBe(before);

  // A field with a fifth person is named, and not before a week is over: each publish is a deploy.
  await came(1, 'law');
  expect((await standsOn(later(6)))?.kinds).toHaveLength(1);
  expect((await standsOn(later(8)))?.kinds.map(({ field }) => field).toSorted()).toEqual(['law', 'nursing']);

  await choose(false);
  expect(await standsOn(later(9))).toBeUndefined();
});

it('is an empty list where too few people came, so that the site says that no field stands out', async () => {
  await services.program.delete({ query: '*[_type == "participant"]' });
  await choose(true);
  expect((await standsOn(later(20)))?.kinds).toEqual([]);
});
