import { afterAll, beforeAll, expect, it } from 'vitest';
import { connectorActions } from '../../studio/people/connectorActions.ts';
import { findMissedEffects, handleRecordChange } from '../services/background/recordChanges.ts';
import { deliverNow } from '../services/letters/letters.ts';
import { addConnector } from './people.fixture.ts';
import { startServices } from './services.fixture.ts';
import { deskOf, type Staff } from './staffAndPeople.fixture.ts';

let staff: Staff;
beforeAll(async () => {
  staff = deskOf(await startServices());
});
afterAll(() => staff.close());

const applied = (change: Record<string, unknown> = {}) =>
  addConnector(staff.program, { status: 'applied', ...change });
const letterOf = (id: string) => `letter.connector-welcome-${id.replace('connector.', '')}-once`;

it('whoever is welcomed as a Connector is told once what happens next, with the link to their own record', async () => {
  const connector = await applied({ language: 'ar' });
  await staff.press(connectorActions, connector, 'Welcome');
  await deliverNow(staff.env, await handleRecordChange(staff.env, connector, new Date()), new Date());
  const address = (await staff.program.getDocument(connector))?.email;
  const got = (await staff.letters()).filter(({ to }) => to.includes(address));
  expect(got.map(({ subject }) => subject)).toEqual(['أهلًا بك بصفة Connector: ما الخطوة التالية']);
  expect(got[0]?.text).toContain('/my-record/');
  // Who stopped and comes back knows it all.
  await staff.press(connectorActions, connector, 'Retire');
  await staff.press(connectorActions, connector, 'Make active');
  await deliverNow(staff.env, await handleRecordChange(staff.env, connector, new Date()), new Date());
  expect((await staff.letters()).filter(({ to }) => to.includes(address))).toHaveLength(1);
});

it('where staff welcome them themselves there is no letter, and none where an import brought them', async () => {
  const own = await applied();
  await staff.program.create({ _id: 'import.held', _type: 'import' });
  const held = await applied({
    entered: { import: 'import.held', source: 'paper', at: new Date().toISOString() },
  });
  const at = new Date().toISOString();
  const line = { _key: 'a', at, who: 'staff', by: 'Robin Staff (example)', from: 'applied', to: 'active' };
  await staff.program
    .patch(own)
    .set({ status: 'active', history: [{ ...line, letter: 'none' }] })
    .commit();
  await staff.program
    .patch(held)
    .set({ status: 'active', history: [line] })
    .commit();
  for (const id of [own, held]) {
    expect(await handleRecordChange(staff.env, id, new Date())).toEqual([]);
    expect(await staff.program.getDocument(letterOf(id))).toBeUndefined();
  }
});

it('a welcome whose webhook was lost is found', async () => {
  const connector = await applied();
  const line = { _key: 'a', at: new Date().toISOString(), who: 'staff', from: 'applied', to: 'active' };
  await staff.program
    .patch(connector)
    .set({ status: 'active', history: [line] })
    .commit();
  await staff.moment();
  expect(await findMissedEffects(staff.env, new Date())).toContain(connector);
  await handleRecordChange(staff.env, connector, new Date());
  await staff.moment();
  expect(await findMissedEffects(staff.env, new Date())).not.toContain(connector);
});
