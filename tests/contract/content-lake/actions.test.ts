import { describe, expect, test } from 'vitest';
import { contractTarget, refusalOf, withDocument } from './target.ts';

const target = await contractTarget();
const { client } = target;
const _type = 'contractThing';

describe('actions', () => {
  test('publishing moves the draft to the published id', () =>
    withDocument(target, async (id) => {
      await client.create({ _id: `drafts.${id}`, _type, title: 'Draft' });
      await client.action({
        actionType: 'sanity.action.document.publish',
        draftId: `drafts.${id}`,
        publishedId: id,
      });
      const [draft, published] = await client.getDocuments([`drafts.${id}`, id]);
      expect(draft).toBeNull();
      expect(published).toMatchObject({ _id: id, title: 'Draft' });
    }));

  test('the first edit of a published document makes its draft', () =>
    withDocument(target, async (id) => {
      await client.create({ _id: id, _type, title: 'Published', kept: true });
      await client.action({
        actionType: 'sanity.action.document.edit',
        draftId: `drafts.${id}`,
        publishedId: id,
        patch: { set: { title: 'Edited' } },
      });
      const [draft, published] = await client.getDocuments([`drafts.${id}`, id]);
      expect(draft).toMatchObject({ title: 'Edited', kept: true });
      expect(published).toMatchObject({ title: 'Published' });
    }));

  test('unpublishing moves the published document to a draft', () =>
    withDocument(target, async (id) => {
      await client.create({ _id: id, _type, title: 'Published' });
      await client.action({
        actionType: 'sanity.action.document.unpublish',
        draftId: `drafts.${id}`,
        publishedId: id,
      });
      const [draft, published] = await client.getDocuments([`drafts.${id}`, id]);
      expect(published).toBeNull();
      expect(draft).toMatchObject({ title: 'Published' });
    }));

  test('discarding deletes the draft and leaves the published document', () =>
    withDocument(target, async (id) => {
      await client.create({ _id: id, _type, title: 'Published' });
      await client.create({ _id: `drafts.${id}`, _type, title: 'Draft' });
      await client.action({
        actionType: 'sanity.action.document.version.discard',
        versionId: `drafts.${id}`,
      });
      const [draft, published] = await client.getDocuments([`drafts.${id}`, id]);
      expect(draft).toBeNull();
      expect(published).toMatchObject({ title: 'Published' });
    }));

  test('deleting takes the drafts that are named along', () =>
    withDocument(target, async (id) => {
      await client.create({ _id: id, _type });
      await client.create({ _id: `drafts.${id}`, _type });
      await client.action({
        actionType: 'sanity.action.document.delete',
        publishedId: id,
        includeDrafts: [`drafts.${id}`],
      });
      expect(await client.getDocuments([`drafts.${id}`, id])).toEqual([null, null]);
    }));

  test('publishing makes a reference that was made in place as strong as it is to be', () =>
    withDocument(target, async (id, alsoDelete) => {
      const [other, weak] = [`${id}-other`, `${id}-weak`];
      alsoDelete(other);
      alsoDelete(weak);
      const reference = (_ref: string, wish: object) => ({
        _type: 'reference',
        _ref,
        _weak: true,
        _strengthenOnPublish: { type: _type, ...wish },
      });
      await client.create({ _id: other, _type });
      await client.create({ _id: weak, _type });
      await client.create({
        _id: `drafts.${id}`,
        _type,
        one: reference(other, {}),
        list: [{ _key: 'a', ...reference(weak, { weak: true }) }],
      });
      await client.action({
        actionType: 'sanity.action.document.publish',
        draftId: `drafts.${id}`,
        publishedId: id,
      });
      expect(await client.getDocument(id)).toMatchObject({
        one: { _type: 'reference', _ref: other },
        list: [{ _key: 'a', _type: 'reference', _ref: weak, _weak: true }],
      });
      const published = await client.getDocument(id);
      expect(published?.one).not.toHaveProperty('_weak');
      expect(JSON.stringify(published)).not.toContain('_strengthenOnPublish');
    }));

  test('publishing with an old revision of the published document is refused', () =>
    withDocument(target, async (id) => {
      const { _rev } = await client.create({ _id: id, _type, title: 'Published' });
      await client.patch(id).set({ title: 'Changed meanwhile' }).commit();
      await client.create({ _id: `drafts.${id}`, _type, title: 'Draft' });
      const publish = client.action({
        actionType: 'sanity.action.document.publish',
        draftId: `drafts.${id}`,
        publishedId: id,
        ifPublishedRevisionId: _rev,
      });
      expect((await refusalOf(publish)).statusCode).toBe(409);
      expect(await client.getDocument(id)).toMatchObject({ title: 'Changed meanwhile' });
    }));
});
