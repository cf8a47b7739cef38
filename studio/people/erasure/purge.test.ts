import { expect, test } from 'vitest';
import { lakeOf } from '../../lake.fixture.ts';
import { purge } from './purge.ts';

test('a form that was dealt with goes with its history', async () => {
  const { client, writes } = lakeOf({});
  await purge(client, 'setAside.a');
  expect(writes).toMatchObject([{ mutations: [{ delete: { id: 'setAside.a', purge: true } }] }]);
});
