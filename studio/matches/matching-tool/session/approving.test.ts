import { expect, test } from 'vitest';
import { lakeOf } from '../../../lake.fixture.ts';
import { approveAll, approveOne, goOnWithRound } from './approving.ts';
import { card, sessionOf } from './matchingSession.fixture.ts';
import { SessionStore } from './SessionStore.ts';

const free = {
  participant: { _id: 'participant.Ana', _rev: '1', status: 'ready', field: 'nursing' },
  connector: { _id: 'connector.Vera', _rev: '1', status: 'active', fields: ['nursing'] },
  matches: [],
  same: [],
};
const PEOPLE = ['Ana', 'Ben', 'Cleo', 'Dara', 'Eve', 'Finn'];
const ids = PEOPLE.map((name) => `participant.${name}`);

function storeOver(lake: Parameters<typeof lakeOf>[0]) {
  const { client, writes } = lakeOf(lake);
  const store = new SessionStore(client, () => ({ unsubscribe: () => undefined }));
  store.set(sessionOf(PEOPLE.map((name) => card(name, `with-${name}`))));
  return { store, writes };
}
const states = (store: SessionStore) => store.current().cards.map(({ state }) => state);

test('all that are named are approved, each once, and the round says how far it is', async () => {
  const { store, writes } = storeOver({ answer: free });
  await approveAll(store, ids.slice(0, 4), 'Robin');
  expect(states(store)).toEqual(['approved', 'approved', 'approved', 'approved', 'open', 'open']);
  expect(writes).toHaveLength(4);
  expect(store.current().round).toMatchObject({ state: 'done', done: 4, failed: 0 });
  expect(store.current().said.text).toBe('4 of 4 approved.');
});

test('a pair that cannot be approved keeps its reason on the card, and the others go on', async () => {
  const full = { ...free, connector: { ...free.connector, monthlyCapacity: 0 } };
  const { store, writes } = storeOver({ answer: full });
  await approveAll(store, ids.slice(0, 2), 'Robin');
  expect(writes).toEqual([]);
  expect(store.current().cards[0]?.problem).toContain('no free place');
  expect(store.current().round).toMatchObject({ state: 'done', done: 0, failed: 2 });
});

test('a service that is away stops the round, and it goes on later with those that are left', async () => {
  let isAway = true;
  const { store, writes } = storeOver({
    answer: free,
    refuse: (nth) => (isAway && nth > 1 ? 503 : undefined),
  });
  await approveAll(store, ids, 'Robin');
  const { round } = store.current();
  expect(round?.state).toBe('stopped');
  expect(round?.problem).toContain('did not take it');
  expect(writes.length).toBeLessThan(6);
  isAway = false;
  await goOnWithRound(store, 'Robin');
  expect(states(store)).toEqual(PEOPLE.map(() => 'approved'));
  expect(writes).toHaveLength(6);
});

test('a card that was decided already is not approved again', async () => {
  const { store, writes } = storeOver({ answer: free });
  store.setCard('participant.Ana', { state: 'refused' });
  expect(await approveOne(store, 'participant.Ana', 'Robin')).toBe('');
  expect(writes).toEqual([]);
});
