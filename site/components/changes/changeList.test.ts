import { expect, test } from 'vitest';
import { type CheckedFacts, changedDays, changeEntries, countChecked } from './changeList.ts';

const page = { title: 'Nursing', to: '/guides/nursing/', language: 'en' as const, reviewedOn: '2026-11-28' };
const article = {
  ...{ title: 'Numbers', to: '/workforce/numbers/', language: 'en' as const },
  ...{ publishedOn: '2026-11-22', reviewedOn: '2026-11-28' },
};
const note = {
  ...{ _id: 'change-a', on: '2026-11-28', kind: 'correction' as const, text: 'It said $207.' },
  about: { type: 'guide', slug: 'nursing' },
};

test('what staff noted stands before what pages say of the same day, with the page it is about', () => {
  const entries = changeEntries([note], [page, article]);
  expect(entries.map(({ id, on }) => [id, on])).toEqual([
    ['change-a', '2026-11-28'],
    ['read-2026-11-28-guides-nursing', '2026-11-28'],
    ['read-2026-11-28-workforce-numbers', '2026-11-28'],
    ['published-workforce-numbers', '2026-11-22'],
  ]);
  expect(entries[0]?.page?.title).toBe('Nursing');
});

test('a page that was read on the day it was published is told of once', () => {
  const fresh = { ...article, reviewedOn: article.publishedOn };
  expect(changeEntries([], [fresh]).map(({ kind }) => kind)).toEqual(['published']);
});

test('a change whose page is gone stays, without a link', () => {
  const gone = { ...note, about: { type: 'guide', slug: null } };
  expect(changeEntries([gone], [page])[0]).toMatchObject({ text: 'It said $207.', page: undefined });
});

test('facts count on the day they were last checked, and a day may have nothing else', () => {
  const fact = { _type: 'fact', label: 'Fee', certainty: 'A', volatility: 'high' };
  const days = new Map<string, CheckedFacts>();
  countChecked(
    {
      facts: [
        { ...fact, _key: 'a', checkedOn: '2026-11-29' },
        { ...fact, _key: 'b', checkedOn: '2026-11-20' },
        { ...fact, _key: 'c', checkedOn: '2026-11-29' },
      ],
    },
    days,
  );
  countChecked({ facts: [{ ...fact, _key: 'd', checkedOn: '2026-11-29' }] }, days);
  expect(changedDays(changeEntries([note], []), days)).toMatchObject([
    { on: '2026-11-29', entries: [], checked: { count: 3, pages: 2 } },
    { on: '2026-11-28', entries: [{ id: 'change-a' }], checked: undefined },
    { on: '2026-11-20', entries: [], checked: { count: 1, pages: 1 } },
  ]);
});
