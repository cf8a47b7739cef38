import { expect, test } from 'vitest';
import { mainDocuments } from './mainDocuments.ts';
import { previewTools } from './preview.ts';

test('without the address of a preview there is no such tool', () => {
  expect(previewTools(undefined)).toEqual([]);
  expect(previewTools('http://localhost:4321')).toHaveLength(1);
});

test('every page that has a document of its own opens its form, in English and in other languages', () => {
  const routes = mainDocuments.flatMap(({ route }) => route);
  for (const folder of ['guides', 'workforce', 'events', 'stories', 'connectors'])
    expect(routes).toEqual(expect.arrayContaining([`/${folder}/:slug`, `/:language/${folder}/:slug`]));
  expect(routes).toEqual(expect.arrayContaining(['/about', '/accessibility', '/contact']));
});
