import { describe, expect, test } from 'vitest';
import { contractTarget, soon, uniqueId, withDocument } from './target.ts';

const target = await contractTarget();
const { client } = target;
const _type = 'contractThing';

describe('queries', () => {
  test('a query takes parameters of every JSON kind', () =>
    withDocument(target, async (id) => {
      await client.create({ _id: id, _type, title: 'Naïve "quotes"', size: 3, tags: ['a', 'b'] });
      const query =
        '*[_id == $id && title == $title && size > $least && $wanted in tags][0]{title, "known": $flag}';
      const params = { id, title: 'Naïve "quotes"', least: 2, wanted: 'b', flag: true };
      await expect
        .poll(() => client.fetch(query, params), soon)
        .toEqual({ title: 'Naïve "quotes"', known: true });
    }));

  test('the same query with other parameters gives other answers', () =>
    withDocument(target, async (id) => {
      await client.create({
        _id: id,
        _type,
        list: [1, 2, 3].map((number) => ({ _key: `k${number}`, number })),
      });
      const query = '*[_id == $id][0].list[number >= $least][0...$most].number';
      const ask = (of: string, least: number, most: number) => client.fetch(query, { id: of, least, most });
      await expect.poll(() => ask(id, 1, 2), soon).toEqual([1, 2]);
      expect(await ask(id, 2, 2)).toEqual([2, 3]);
      expect(await ask(id, 1, 3)).toEqual([1, 2, 3]);
      expect(await ask(uniqueId('absent'), 1, 2)).toBeNull();
    }));

  test('a long query is sent in a body and answers the same', () =>
    withDocument(target, async (id) => {
      await client.create({ _id: id, _type, title: 'Long' });
      const ids = [id, ...Array.from({ length: 600 }, () => uniqueId('absent'))];
      await expect.poll(() => client.fetch('*[_id in $ids].title', { ids }), soon).toEqual(['Long']);
    }));

  test('references are followed, and a missing target gives null', () =>
    withDocument(target, async (id, alsoDelete) => {
      const holder = uniqueId('holder');
      alsoDelete(holder);
      await client.create({ _id: id, _type, title: 'Target' });
      await client.create({
        _id: holder,
        _type,
        strong: { _type: 'reference', _ref: id },
        weak: { _type: 'reference', _ref: uniqueId('nowhere'), _weak: true },
      });
      const query = '*[_id == $holder][0]{"there": strong->title, "gone": weak->title}';
      await expect.poll(() => client.fetch(query, { holder }), soon).toEqual({ there: 'Target', gone: null });
      const referencing = '*[references($id)]._id';
      await expect.poll(() => client.fetch(referencing, { id }), soon).toEqual([holder]);
    }));

  test('order and slices work on what a filter found', () =>
    withDocument(target, async (id) => {
      const list = [3, 1, 2].map((number) => ({ _type: 'item', _key: `k${number}`, number }));
      await client.create({ _id: id, _type, list });
      const query = '*[_id == $id][0].list | order(number desc)[0...2].number';
      await expect.poll(() => client.fetch(query, { id }), soon).toEqual([3, 2]);
    }));

  test('a text search finds words by their beginning and leaves out what is excluded', () =>
    withDocument(target, async (id) => {
      await client.create({ _id: id, _type, title: 'Accredited translation bureau' });
      const search = (text: string) =>
        client.fetch('*[_id == $id && title match text::query($text)]._id', { id, text });
      await expect.poll(() => search('transl* bureau'), soon).toEqual([id]);
      expect(await search('translation -bureau')).toEqual([]);
      expect(await search('somethingelse')).toEqual([]);
    }));
});

describe('perspectives', () => {
  test('raw shows both, published the published one, drafts the draft under the published id', () =>
    withDocument(target, async (id) => {
      await client.create({ _id: id, _type, title: 'Published' });
      await client.create({ _id: `drafts.${id}`, _type, title: 'Draft' });
      const query = '*[_id in [$id, "drafts." + $id]] | order(_id asc){_id, title, _originalId}';
      const seen = (perspective: 'raw' | 'published' | 'drafts') =>
        client.fetch(query, { id }, { perspective });
      await expect
        .poll(() => client.fetch('*[_id in [$id, "drafts." + $id]] | order(_id asc).title', { id }), soon)
        .toEqual(['Published', 'Draft']);
      const [published] = await seen('published');
      expect(published).toMatchObject({ _id: id, title: 'Published' });
      expect(await seen('published')).toHaveLength(1);
      expect(await seen('drafts')).toEqual([{ _id: id, title: 'Draft', _originalId: `drafts.${id}` }]);
    }));

  test('without a perspective a client of this version sees published documents only', () =>
    withDocument(target, async (id) => {
      const plain = target.as({ perspective: undefined });
      await client.create({ _id: `drafts.${id}`, _type, title: 'Draft' });
      await expect.poll(() => client.fetch('count(*[_id == "drafts." + $id])', { id }), soon).toBe(1);
      expect(await plain.fetch('*[_id == "drafts." + $id]', { id })).toEqual([]);
    }));

  test('a stranger sees no draft of a public dataset', () =>
    withDocument(target, async (id) => {
      await client.create({ _id: `drafts.${id}`, _type, title: 'Draft' });
      const stranger = target.as({ token: undefined });
      expect(await stranger.fetch('*[_id == "drafts." + $id]', { id })).toEqual([]);
      expect(await stranger.getDocument(`drafts.${id}`)).toBeUndefined();
    }));
});

describe('documents by id', () => {
  test('one document, several in the order asked for, and null for one that is missing', () =>
    withDocument(target, async (id) => {
      const created = await client.create({ _id: id, _type, title: 'One' });
      const absent = uniqueId('absent');
      expect(await client.getDocument(id)).toEqual(created);
      expect(await client.getDocument(absent)).toBeUndefined();
      expect(await client.getDocuments([absent, id])).toEqual([null, created]);
    }));
});
