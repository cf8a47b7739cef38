import { evaluateSync, parse } from 'groq-js';
import { expect, test } from 'vitest';
import type { Doc } from '../store/document.ts';
import { candidatesFor } from './candidates.ts';
import { Mirror } from './mirror.ts';
import type { Perspective } from './perspective.ts';
import { narrowed } from './rewrite.ts';
import type { View } from './view.ts';

const ref = (id: string, weak = false) => ({
  _type: 'reference',
  _ref: id,
  ...(weak ? { _weak: true } : {}),
});

const documents: Doc[] = [
  { _id: 'a1', _type: 'author', name: 'Ada' },
  { _id: 'a2', _type: 'author', name: 'Bo' },
  { _id: 'drafts.a2', _type: 'author', name: 'Bo, edited' },
  ...Array.from({ length: 20 }, (_, n) => ({
    _id: n % 4 === 0 ? `drafts.p${n}` : `p${n}`,
    _type: n % 5 === 0 ? 'page' : 'post',
    number: n,
    author: ref(n % 2 ? 'a1' : 'a2', n % 3 === 0),
    related: [{ _key: 'k', ...ref(`p${(n + 1) % 20}`) }],
  })),
  { _id: 'versions.r1.p1', _type: 'post', number: 100, author: ref('a1') },
  { _id: 'private.thing', _type: 'post', number: 7 },
];

const params = {
  id: 'p1',
  ids: ['p3', 'p1', 'absent', 7, null, 'p3'],
  type: 'post',
  types: ['post', 'author'],
  nothing: null,
};

const queries = [
  '*[_id == $id]',
  '*["p1" == _id]{..., "a": author->name}',
  '*[_id in $ids]',
  '*[_id in ["p2", $id]][0]',
  '*[_id == $nothing]',
  '*[_id == $undefined]',
  '*[_id in path("drafts.*")]',
  '*[_type == $type && number > 3] | order(number desc)[0...5]{number}',
  '*[(_type == "post") && _id in $ids]',
  '*[_type == $type][number < 5]',
  '*[_type in $types]._id',
  '*[_type == "post" || _id == "a1"]._id',
  '*[_type == "post" || number == 5]._id',
  '*[!(_type == "post")]._id',
  '*[_type != "post"]._id',
  '*[sanity::versionOf($id)]._id',
  '*[sanity::versionOf("a2")]{_id, name}',
  '*[references("a1")]._id',
  '*[references("a1", "p3")]._id',
  '*[references($ids)]._id',
  '*[references($nothing)]._id',
  '*[references(*[_type == "author"]._id)]._id',
  '*[_type == "author"]{name, "posts": *[_type == "post" && references(^._id)]._id}',
  '*[_type == "author"]{name, "posts": count(*[author._ref == ^._id])}',
  '*[_type == "post" && author->name == "Ada"]._id',
  'count(*[_type == $type])',
  '{"one": *[_id == "p1"][0].number, "all": count(*)}',
  '[*[_id in ["p2", "p1"]][0...2]{_id, number}][0...1]',
  '*[_type == "post"]{"next": *[_id == ^.related[0]._ref][0]._id}',
  '*[_type == "post"] | order(_id desc)[0]{_id, "n": *[_type == "author"] | order(name asc)[0].name}',
  '*[$type == _type && defined(author)].author._ref',
  'array::unique(*[_type == "post"].author._ref)',
  '*[name == "Ada"]._id',
  '*["Ada" == @.name]._id',
  '*[number == 7]._id',
  '*[number in [7, "7", null]]._id',
  '*[number in ["7"]]._id',
  '*[name in ["Ada", "Bo"]]{_id, name}',
  '*[name == $nothing]._id',
  '*[_type in ["author", 7] && name in ["Bo", "Ada"]] | order(name desc)._id',
  '*[_type == "post" && author._ref == "a1"]._id',
  '*[_type == "post" && (author._ref == "a1" || author._ref == $id)] | order(number)[0...3]{number}',
  '*[author._ref == "a1" && number > 5]._id',
  '*[author._ref == "a1" || number > 5]._id',
  '*[author._ref == "a1" && references("p4")]._id',
  '*[related._ref == "p4"]._id',
  '*[related[0]._ref == "p4"]._id',
  '*[_type == "post" && status in []]._id',
  '*[constructor == "a"]._id',
  '{"a": count(*[_type in ["post"] && author._ref in ["a1"]]), "b": count(*[_type in $types && defined(name)])}',
];

const perspectives: [Perspective, boolean][] = [
  [{ kind: 'raw' }, false],
  [{ kind: 'raw' }, true],
  [{ kind: 'published' }, false],
  [{ kind: 'layers', layers: ['drafts'] }, false],
  [{ kind: 'layers', layers: ['r1', 'drafts'] }, false],
];

function mirrorOf(docs: Doc[]): Mirror {
  const mirror = new Mirror();
  for (const doc of docs) mirror.apply(doc._id, doc);
  return mirror;
}

function answers(query: string, view: View): { plain: unknown; fast: unknown } {
  const tree = parse(query, { params });
  const options = {
    params,
    dataset: view.all.docs,
    dereference: ({ _ref }: { _ref: string }) => view.get(_ref) ?? null,
  };
  return {
    plain: evaluateSync(tree, options).data,
    fast: evaluateSync(narrowed(tree, view, params), options).data,
  };
}

test.each(queries)('%s gives the same with and without the indexes', (query) => {
  const mirror = mirrorOf(documents);
  for (const [perspective, rootOnly] of perspectives) {
    const { plain, fast } = answers(query, mirror.view(perspective, rootOnly));
    expect(fast).toEqual(plain);
  }
});

test('views that followed changes are the same as views built afterwards', () => {
  const followed = new Mirror();
  for (const [perspective, rootOnly] of perspectives) followed.view(perspective, rootOnly);
  for (const doc of documents) followed.apply(doc._id, doc);
  followed.apply('p1', null);
  followed.apply('drafts.a2', null);
  followed.apply('a1', { _id: 'a1', _type: 'page', name: 'Another type now' });
  followed.apply('p3', { _id: 'p3', _type: 'post', number: 3, author: ref('a2') });

  const gone = new Set(['p1', 'drafts.a2', 'a1', 'p3']);
  const rebuilt = mirrorOf([
    ...documents.filter((doc) => !gone.has(doc._id)),
    { _id: 'a1', _type: 'page', name: 'Another type now' },
    { _id: 'p3', _type: 'post', number: 3, author: ref('a2') },
  ]);
  for (const query of ['*', ...queries]) {
    for (const [perspective, rootOnly] of perspectives) {
      expect(answers(query, followed.view(perspective, rootOnly)).fast).toEqual(
        answers(query, rebuilt.view(perspective, rootOnly)).fast,
      );
    }
  }
});

test('the indexes really narrow what the Studio asks most often', () => {
  const view = mirrorOf(documents).view({ kind: 'raw' }, false);
  const countFor = (filter: string) => {
    const tree = parse(`*[${filter}]`, { params });
    return tree.type === 'Filter' ? candidatesFor(tree.expr, view, params)?.docs.length : undefined;
  };
  expect(countFor('_id in ["p2", "p1"]')).toBe(2);
  expect(countFor('sanity::versionOf("a2")')).toBe(2);
  expect(countFor('(number > 0 || _id == "x") && _type == "author"')).toBe(3);
  expect(countFor('_type == "post" && author._ref == "a1"')).toBe(9);
  expect(countFor('number > 3')).toBeUndefined();
});

test('queries about ever other attributes do not fill the memory, and are still answered', () => {
  const view = mirrorOf(documents).view({ kind: 'raw' }, false);
  for (let nth = 0; nth < 100; nth += 1) answers(`*[attribute${nth} == "x"]`, view);
  const { plain, fast } = answers('*[name == "Ada"]._id', view);
  expect(fast).toEqual(plain);
  expect(candidatesFor({ ...parse('name == "Ada"') }, view, {})).toBeUndefined();
});
