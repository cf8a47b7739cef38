import { describe, expect, test } from 'vitest';
import { clientOf, settings, start } from './localLake.ts';

const _type = 'contractThing';

describe('history', () => {
  const headers = { authorization: 'Bearer writer' };

  test('every revision can be read back, and what is purged cannot', async () => {
    const { url } = await start(await settings());
    const client = clientOf(url);
    const history = `${url}/v2025-02-19/data/history/open`;
    const first = await client.create({ _id: 'page', _type, title: 'First words' });
    const second = await client.patch('page').set({ title: 'Second words' }).commit();
    const at = async (revision: string) => {
      const response = await fetch(`${history}/documents/page?revision=${revision}`, { headers });
      return (await response.json()).documents;
    };
    expect(await at(first._rev)).toEqual([first]);
    expect(await at(second?._rev ?? '')).toEqual([second]);
    const log = async () => {
      const address = `${history}/transactions/page?effectFormat=mendoza&limit=10`;
      const text = await (await fetch(address, { headers })).text();
      return text.split('\n').filter(Boolean);
    };
    expect((await log()).map((line) => JSON.parse(line).id)).toEqual([first._rev, second?._rev]);
    await fetch(`${url}/v2025-02-19/data/mutate/open`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ mutations: [{ delete: { id: 'page', purge: true } }] }),
    });
    expect(await at(first._rev)).toEqual([]);
    const left = [...(await log()), JSON.stringify(await at(first._rev))].join('\n');
    expect(left).not.toContain('words');
  });

  test('of documents that one transaction made, several are purged at once, and the others keep their past', async () => {
    const { url } = await start(await settings());
    const client = clientOf(url);
    const names = ['one', 'two', 'three'];
    const made = client.transaction();
    for (const name of names) made.create({ _id: name, _type, title: `Words of ${name}` });
    await made.commit();
    const log = async (ids: string) => {
      const address = `${url}/v2025-02-19/data/history/open/transactions/${ids}?effectFormat=mendoza&limit=10`;
      return (await fetch(address, { headers })).text();
    };
    await fetch(`${url}/v2025-02-19/data/mutate/open`, {
      method: 'POST',
      headers,
      body: JSON.stringify({
        mutations: ['one', 'two'].map((id) => ({ delete: { id, purge: true } })),
      }),
    });
    const left = await log('one,two,three');
    expect(left).not.toMatch(/Words of (one|two)/);
    expect(await log('three')).toContain('Words of three');
  });

  test('a document that was made without a draft has its past when it is asked for as the draft', async () => {
    const { url } = await start(await settings());
    const client = clientOf(url);
    const ids = { draftId: 'drafts.page', publishedId: 'page' };
    const made = await client.create({ _id: 'page', _type, title: 'Made by a program' });
    const edit = await client.action({
      actionType: 'sanity.action.document.edit',
      ...ids,
      patch: { set: { title: 'Edited by a person' } },
    });
    const publish = await client.action({ actionType: 'sanity.action.document.publish', ...ids });
    const draftAt = async (revision: string) => {
      const address = `${url}/v2025-02-19/data/history/open/documents/drafts.page?revision=${revision}`;
      return (await (await fetch(address, { headers })).json()).documents;
    };
    expect(await draftAt(made._rev)).toEqual([made]);
    expect(await draftAt(edit.transactionId)).toMatchObject([
      { _id: 'drafts.page', title: 'Edited by a person' },
    ]);
    expect(await draftAt(publish.transactionId)).toEqual([await client.getDocument('page')]);
    expect(await draftAt('never')).toEqual([]);
  });

  test('publishing, unpublishing and discarding are told as what they were', async () => {
    const { url } = await start(await settings());
    const client = clientOf(url);
    const ids = { draftId: 'drafts.page', publishedId: 'page' };
    await client.create({ _id: 'drafts.page', _type, title: 'Draft' });
    await client.action({ actionType: 'sanity.action.document.publish', ...ids });
    await client.action({
      actionType: 'sanity.action.document.edit',
      ...ids,
      patch: { set: { title: 'Edit' } },
    });
    await client.action({ actionType: 'sanity.action.document.version.discard', versionId: 'drafts.page' });
    await client.action({ actionType: 'sanity.action.document.unpublish', ...ids });
    const address = `${url}/v2025-02-19/data/history/open/events/documents/drafts.page?limit=3`;
    const types = async (cursor: string) => {
      const page = await (await fetch(`${address}&nextCursor=${cursor}`, { headers })).json();
      return {
        types: page.events['drafts.page'].map(({ type }: { type: string }) => type),
        next: page.nextCursor,
      };
    };
    const newest = await types('');
    expect(newest.types).toEqual(['unpublishDocument', 'deleteDocumentVersion', 'createDocumentVersion']);
    expect(await types(newest.next)).toEqual({
      types: ['publishDocumentVersion', 'createDocumentVersion'],
      next: '',
    });
  });

  test('the history of a draft that was deleted begins with its end, with or without a published document', async () => {
    const { url } = await start(await settings());
    const client = clientOf(url);
    const typesOf = async (id: string) => {
      const address = `${url}/v2025-02-19/data/history/open/events/documents/drafts.${id}?limit=2`;
      const page = await (await fetch(address, { headers })).json();
      return page.events[`drafts.${id}`].map(({ type }: { type: string }) => type);
    };
    const draft = await client.create({ _id: 'drafts.page', _type, title: 'Draft' });
    await client.action({ actionType: 'sanity.action.document.version.discard', versionId: draft._id });
    expect(await typesOf('page')).toEqual(['deleteDocumentVersion', 'createDocumentVersion']);

    await client.create({ _id: 'other', _type, title: 'Published' });
    await client.create({ _id: 'drafts.other', _type, title: 'Draft' });
    await client.action({
      actionType: 'sanity.action.document.delete',
      publishedId: 'other',
      includeDrafts: ['drafts.other'],
    });
    expect(await typesOf('other')).toEqual(['deleteDocumentVersion', 'deleteDocumentGroup']);
  });
});
