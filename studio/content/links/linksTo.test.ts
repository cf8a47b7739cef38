import { expect, test } from 'vitest';
import { lakeOf } from '../../lake.fixture.ts';
import { pagePath, readLinksTo } from './linksTo.ts';

const guide = { _id: 'guide-nursing', _type: 'guide', slug: { current: 'nursing' }, language: 'en' };
const text = (href: string) => [{ _type: 'block', markDefs: [{ _key: 'l', _type: 'link', href }] }];

test('a page has the path of its folder, its name and its language', () => {
  expect(pagePath(guide)).toBe('/guides/nursing/');
  expect(pagePath({ ...guide, language: 'es' })).toBe('/es/guides/nursing/');
  expect(pagePath({ _type: 'page', slug: { current: 'about' } })).toBe('/about/');
  expect(pagePath({ _type: 'settings' })).toBeUndefined();
});

test('whoever links to a page is named once: by any host, with an anchor, deep in the page, or by reference', async () => {
  const answer = [
    {
      _id: 'page-a',
      _type: 'page',
      title: 'By address',
      body: text('https://example.org/guides/nursing/#fees'),
    },
    {
      _id: 'drafts.page-a',
      _type: 'page',
      title: 'By address',
      body: text('https://example.org/guides/nursing'),
    },
    {
      _id: 'article-b',
      _type: 'article',
      title: 'By reference',
      steps: [{ see: { _ref: 'guide-nursing' } }],
    },
    { _id: 'page-c', _type: 'page', title: 'Elsewhere', body: text('https://example.org/guides/teaching/') },
    {
      _id: 'page-d',
      _type: 'page',
      title: 'In Spanish',
      body: text('https://example.org/es/guides/nursing/'),
    },
    { _id: 'page-e', _type: 'page', title: 'By mail', body: text('mailto:a@example.org') },
    { _id: 'bio-f', _type: 'connectorBio', name: 'A name (example)', link: '/guides/nursing/' },
  ];
  const { client } = lakeOf({ answer });
  expect(await readLinksTo(client, guide)).toEqual([
    { id: 'page-a', type: 'page', title: 'By address' },
    { id: 'article-b', type: 'article', title: 'By reference' },
    { id: 'bio-f', type: 'connectorBio', title: 'A name (example)' },
  ]);
});
