import { describe, expect, test } from 'vitest';
import { contractTarget, refusalOf, soon, uniqueId, withDocument } from './target.ts';

const target = await contractTarget();
const { client } = target;
const _type = 'contractThing';

describe('creating', () => {
  test('a created document comes back with id, revision and times', () =>
    withDocument(target, async (id) => {
      const created = await client.create({ _id: id, _type, title: 'New' });
      expect(created).toMatchObject({ _id: id, _type, title: 'New' });
      expect(created._rev).toBeTruthy();
      expect(created._createdAt).toBe(created._updatedAt);
    }));

  test('an id is made up when there is none, and completed after a dot', () =>
    withDocument(target, async (id, alsoDelete) => {
      const made = await client.create({ _type });
      const completed = await client.create({ _id: `${id}.`, _type });
      alsoDelete(made._id);
      alsoDelete(completed._id);
      expect(made._id).toMatch(/^[\w-]{10,}$/);
      expect(completed._id.startsWith(`${id}.`)).toBe(true);
      expect(completed._id.length).toBeGreaterThan(id.length + 8);
    }));

  test('createIfNotExists keeps what is there, createOrReplace replaces it', () =>
    withDocument(target, async (id) => {
      await client.create({ _id: id, _type, title: 'First', extra: 1 });
      await client.createIfNotExists({ _id: id, _type, title: 'Second' });
      expect(await client.getDocument(id)).toMatchObject({ title: 'First' });
      await client.createOrReplace({ _id: id, _type, title: 'Third' });
      const replaced = await client.getDocument(id);
      expect(replaced).toMatchObject({ title: 'Third' });
      expect(replaced).not.toHaveProperty('extra');
    }));

  test('array items get keys when asked for', () =>
    withDocument(target, async (id) => {
      const body = { _id: id, _type, list: [{ name: 'a' }, { name: 'b', _key: 'mine' }] };
      const created = await client.create(body, { autoGenerateArrayKeys: true });
      expect(created.list[0]).toMatchObject({ name: 'a', _key: expect.stringMatching(/./) });
      expect(created.list[1]).toEqual({ name: 'b', _key: 'mine' });
    }));
});

describe('patching', () => {
  const start = () => ({
    _type,
    title: 'The quick fox',
    count: 5,
    tags: ['a', 'b'],
    items: [
      { _key: 'x', name: 'X' },
      { _key: 'y', name: 'Y' },
    ],
  });

  test.each([
    [
      'set',
      (patch) => patch.set({ title: 'T', 'items[_key=="y"].name': 'Z' }),
      {
        title: 'T',
        items: [
          { _key: 'x', name: 'X' },
          { _key: 'y', name: 'Z' },
        ],
      },
    ],
    [
      'setIfMissing',
      (patch) => patch.setIfMissing({ title: 'no', added: { deep: [] } }),
      { title: 'The quick fox', added: { deep: [] } },
    ],
    [
      'unset',
      (patch) => patch.unset(['tags[0]', 'items[_key=="x"]']),
      { tags: ['b'], items: [{ _key: 'y', name: 'Y' }] },
    ],
    ['inc and dec', (patch) => patch.inc({ count: 2.5 }).dec({ count: 1 }), { count: 6.5 }],
    [
      'insert after',
      (patch) => patch.insert('after', 'tags[-1]', ['c', 'd']),
      { tags: ['a', 'b', 'c', 'd'] },
    ],
    [
      'insert before',
      (patch) => patch.insert('before', 'items[_key=="y"]', [{ _key: 'm', name: 'M' }]),
      {
        items: [
          { _key: 'x', name: 'X' },
          { _key: 'm', name: 'M' },
          { _key: 'y', name: 'Y' },
        ],
      },
    ],
    ['insert replace', (patch) => patch.insert('replace', 'tags[0:2]', ['only']), { tags: ['only'] }],
    ['append and prepend', (patch) => patch.prepend('tags', ['0']), { tags: ['0', 'a', 'b'] }],
    [
      'diffMatchPatch',
      (patch) => patch.diffMatchPatch({ title: '@@ -1,13 +1,12 @@\n The \n-quick\n+slow\n  fox\n' }),
      { title: 'The slow fox' },
    ],
  ] satisfies [
    string,
    (patch: ReturnType<typeof client.patch>) => ReturnType<typeof client.patch>,
    object,
  ][])('%s', (_name, change, expected) =>
    withDocument(target, async (id) => {
      const before = await client.create({ _id: id, ...start() });
      const after = await change(client.patch(id)).commit();
      expect(after).toMatchObject(expected);
      expect(after?._rev).not.toBe(before._rev);
      expect(await client.getDocument(id)).toEqual(after);
    }),
  );

  test('ifRevisionId lets one of two editors through and tells the other', () =>
    withDocument(target, async (id) => {
      const { _rev } = await client.create({ _id: id, ...start() });
      await client.patch(id).ifRevisionId(_rev).set({ title: 'First' }).commit();
      const late = client.patch(id).ifRevisionId(_rev).set({ title: 'Second' }).commit();
      expect((await refusalOf(late)).statusCode).toBe(409);
      expect(await client.getDocument(id)).toMatchObject({ title: 'First' });
    }));

  test('a query patches every document that it finds', () =>
    withDocument(target, async (id, alsoDelete) => {
      const other = uniqueId('other');
      alsoDelete(other);
      const group = uniqueId('group');
      await client.create({ _id: id, _type, group });
      await client.create({ _id: other, _type, group });
      await expect.poll(() => client.fetch('count(*[group == $group])', { group }), soon).toBe(2);
      await client.patch({ query: '*[group == $group]', params: { group } }).set({ seen: true }).commit();
      const documents = await client.getDocuments([id, other]);
      expect(documents.map((document) => document?.seen)).toEqual([true, true]);
    }));
});

describe('transactions', () => {
  test('all mutations share one revision, the one that the client chose', () =>
    withDocument(target, async (id, alsoDelete) => {
      const other = uniqueId('other');
      alsoDelete(other);
      const transactionId = uniqueId('transaction');
      const result = await client
        .transaction()
        .create({ _id: id, _type })
        .create({ _id: other, _type })
        .patch(id, (patch) => patch.set({ title: 'T' }))
        .transactionId(transactionId)
        .commit();
      expect(result.transactionId).toBe(transactionId);
      const documents = await client.getDocuments([id, other]);
      expect(documents.map((document) => document?._rev)).toEqual([transactionId, transactionId]);
    }));

  test('when one mutation fails nothing is done', () =>
    withDocument(target, async (id) => {
      const failing = client
        .transaction()
        .create({ _id: id, _type })
        .patch(uniqueId('absent'), (patch) => patch.set({ title: 'T' }))
        .commit();
      expect((await refusalOf(failing)).statusCode).toBe(409);
      expect(await client.getDocument(id)).toBeUndefined();
    }));

  test('a dry run answers and changes nothing', () =>
    withDocument(target, async (id) => {
      const tried = await client.create({ _id: id, _type, title: 'Tried' }, { dryRun: true });
      expect(tried).toMatchObject({ _id: id, title: 'Tried' });
      expect(await client.getDocument(id)).toBeUndefined();
    }));
});

describe('references', () => {
  test('a strong reference needs its target, a weak one does not', () =>
    withDocument(target, async (id) => {
      const strong = client.create({ _id: id, _type, to: { _type: 'reference', _ref: uniqueId('absent') } });
      expect((await refusalOf(strong)).statusCode).toBe(409);
      const weak = { _type: 'reference', _ref: uniqueId('absent'), _weak: true };
      expect(await client.create({ _id: id, _type, to: weak })).toMatchObject({ to: weak });
    }));

  test('a referenced document cannot be deleted until the reference is gone', () =>
    withDocument(target, async (id, alsoDelete) => {
      const holder = uniqueId('holder');
      alsoDelete(holder);
      await client.create({ _id: id, _type });
      await client.create({ _id: holder, _type, to: { _type: 'reference', _ref: id } });
      expect((await refusalOf(client.delete(id))).statusCode).toBe(409);
      await client.patch(holder).unset(['to']).commit();
      await client.delete(id);
      expect(await client.getDocument(id)).toBeUndefined();
    }));
});

describe('purging', () => {
  /** What the history tells of a document: its transactions as they came, and what it was last. */
  async function pastOf(id: string): Promise<string> {
    const dataset = client.config().dataset;
    const parts = ['transactions', 'documents'].map((kind) =>
      client.request<unknown>({
        url: `/data/history/${dataset}/${kind}/${id}`,
        query: kind === 'documents' ? { lastRevision: 'true' } : { excludeContent: 'false' },
      }),
    );
    return JSON.stringify(await Promise.all(parts));
  }

  test('a deleted document keeps its history unless it is purged', () =>
    withDocument(target, async (id) => {
      await client.create({ _id: id, _type, title: 'The first words' });
      await client.patch(id).set({ title: 'The second words' }).commit();
      await client.delete(id);
      expect(await pastOf(id)).toContain('words');
      await client.create({ _id: id, _type, title: 'The third words' });
      const deletion = { delete: { id, purge: true } };
      await client.mutate([deletion]);
      await expect.poll(() => pastOf(id), soon).not.toContain('words');
      expect(await client.getDocument(id)).toBeUndefined();
    }));

  test('a document that is purged and made anew in one transaction stands, without its past', () =>
    withDocument(target, async (id, alsoDelete) => {
      const holder = uniqueId('holder');
      alsoDelete(holder);
      const before = await client.create({ _id: id, _type, title: 'The first words', count: 1 });
      await client.create({ _id: holder, _type, to: { _type: 'reference', _ref: id } });
      const { _rev, _updatedAt, title: _title, ...kept } = before;
      const deletion = { delete: { id, purge: true } };
      await client.mutate([
        { patch: { id, ifRevisionID: _rev, unset: ['title'] } },
        deletion,
        { create: { ...kept, _id: id, _type } },
      ]);
      expect(await client.getDocument(id)).toMatchObject({ count: 1, _createdAt: before._createdAt });
      await expect.poll(() => pastOf(id), soon).not.toContain('words');
      expect(await client.getDocument(id)).toMatchObject({ count: 1 });
      expect(await client.fetch('*[_id == $holder][0].to->count', { holder })).toBe(1);
    }));
});
