import { evaluate, parse } from 'groq-js';
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

test('the page of a guide in another language opens its translation, its essentials, or the English guide', () => {
  const [route] = mainDocuments.filter((one) => String(one.route) === '/:language/guides/:slug');
  const filter = route && 'filter' in route ? route.filter : '';
  const documents = [
    { _id: 'nursing', _type: 'guide', slug: { current: 'nursing' } },
    { _id: 'teaching', _type: 'guide', slug: { current: 'teaching' } },
    { _id: 'teaching-es', _type: 'guide', slug: { current: 'teaching' }, language: 'es' },
    ...['nursing', 'teaching'].map((id) => ({
      _id: `essentials-${id}`,
      _type: 'guideEssentials',
      guide: { _ref: id },
      language: 'es',
    })),
  ];
  const opened = async (language: string, slug: string) => {
    const value = await evaluate(parse(`*[${filter}]._id`), {
      dataset: documents,
      params: { language, slug },
    });
    const ids: unknown = await value.get();
    return ids;
  };
  return expect(
    Promise.all([opened('es', 'nursing'), opened('es', 'teaching'), opened('ar', 'nursing')]),
  ).resolves.toEqual([['essentials-nursing'], ['teaching-es'], ['nursing']]);
});
