import { expect, test } from 'vitest';
import { lakeOf } from '../../lake.fixture.ts';
import { StillReferredTo } from '../../shared/decisions/problems.ts';
import { deleteOrganization } from './deleteOrganization.ts';

const ID = 'partnerOrganization.a';

test('an organization that was added by mistake goes, with what went into it', async () => {
  const { client, writes } = lakeOf({ answer: { referring: 0, merges: ['merge.b'] } });
  await deleteOrganization(client, ID);
  expect(writes).toMatchObject([
    { mutations: [{ delete: { id: ID, purge: true } }, { delete: { id: 'merge.b', purge: true } }] },
  ]);
});

test('one to which somebody belongs stays', async () => {
  const { client, writes } = lakeOf({ answer: { referring: 2, merges: [] } });
  await expect(deleteOrganization(client, ID)).rejects.toBeInstanceOf(StillReferredTo);
  expect(writes).toEqual([]);
});
