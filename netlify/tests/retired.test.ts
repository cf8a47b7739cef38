import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { connectorActions } from '../../studio/people/connectorActions.ts';
import { readEnvironment } from '../environment.ts';
import { findMissedEffects, handleRecordChange } from '../services/background/recordChanges.ts';
import { withdraw } from '../services/records/records.ts';
import { ago, kindsAbout, NOW } from './introduced.fixture.ts';
import { addConnector, addMatch, addParticipant } from './people.fixture.ts';
import { startServices } from './services.fixture.ts';
import { openedTable, tableNow } from './tables.fixture.ts';

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices();
});
afterAll(() => services.close());

const read = (id: string) => services.program.getDocument(id);

/** Staff retire a connector, as Studio writes it. */
async function retire(id: string) {
  const line = {
    _key: 'retired',
    at: NOW.toISOString(),
    who: 'staff',
    by: 'Robin',
    from: 'active',
    to: 'retired',
  };
  await services.program
    .patch(id)
    .set({ status: 'retired' })
    .setIfMissing({ history: [] })
    .append('history', [line])
    .commit();
  await services.moment();
}

it('a connector whom staff retire is asked no more, and who waited for the answer is told, whether the webhook comes or not', async () => {
  const env = readEnvironment();
  const connector = await addConnector(services.program, { monthlyCapacity: 5, yearlyCapacity: 20 });
  const [asked, approved, introduced] = await Promise.all(
    (['asked', 'approved', 'introduced'] as const).map(async (status) =>
      addMatch(services.program, await addParticipant(services.program), connector, {
        status,
        ...(status === 'asked' && { askedAt: ago(1) }),
      }),
    ),
  );
  await retire(connector);
  expect(await findMissedEffects(env, NOW)).toContain(asked);
  for (let time = 0; time < 2; time += 1) await handleRecordChange(env, connector, NOW);
  await services.moment();
  expect(await read(asked ?? '')).toMatchObject({ status: 'cancelled' });
  expect(await kindsAbout(services.program, asked ?? '')).toEqual([
    'connector-unavailable',
    'question-withdrawn',
  ]);
  // Nobody had heard of it.
  expect(await read(approved ?? '')).toMatchObject({ status: 'cancelled' });
  expect(await kindsAbout(services.program, approved ?? '')).toEqual([]);
  expect(await read(introduced ?? '')).toMatchObject({ status: 'introduced' });
  expect(await findMissedEffects(env, NOW)).not.toContain(asked);
});

it('a table of theirs is called off', async () => {
  const { env, id, connector } = await openedTable(services);
  await retire(connector);
  await handleRecordChange(env, connector, NOW);
  expect((await tableNow(services, id)).status).toBe('cancelled');
});

it.each(['staff', 'their own link'] as const)(
  'one who leaves by %s and has a page on the site is a task of staff, once each time',
  async (how) => {
    const env = readEnvironment();
    const connector = await addConnector(services.program, { bio: 'connector-bio-example' });
    if (how === 'staff') await retire(connector);
    else await withdraw(env, connector, NOW);
    await services.moment();
    expect(await findMissedEffects(env, NOW)).toContain(connector);
    for (let time = 0; time < 2; time += 1) await handleRecordChange(env, connector, NOW);
    await services.moment();
    expect(await findMissedEffects(env, NOW)).not.toContain(connector);
    const { tasks, bio } = z.looseObject({ tasks: z.array(z.unknown()) }).parse(await read(connector));
    expect(tasks).toMatchObject([{ text: expect.stringContaining('page'), day: expect.any(String) }]);
    expect(bio).toBe('connector-bio-example');
  },
);

it('one without a page is no task', async () => {
  const connector = await addConnector(services.program);
  await retire(connector);
  await handleRecordChange(readEnvironment(), connector, NOW);
  expect(await read(connector)).not.toHaveProperty('tasks');
});

it('staff read all of it before they do it', () => {
  const said = connectorActions.decisions.find(({ to }) => to === 'retired')?.follows.join(' ') ?? '';
  for (const word of ['taken back', 'told', 'tables', 'stays', 'task']) expect(said).toContain(word);
});
