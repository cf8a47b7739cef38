import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../locales/locales.ts';
import { englishSchema, marksOf } from '../../../program/content/englishParts.ts';
import { lakeOf } from '../../lake.fixture.ts';
import { offeredLanguages, translationChoices } from './offeredLanguages.ts';
import { translationsToCheck } from './toCheck.ts';

const page = (id: string, language: string, more: object = {}) => ({
  _id: id,
  _type: 'guide',
  _updatedAt: '2026-03-10T12:00:00Z',
  title: `Title of ${id}`,
  language,
  slug: 'nursing',
  ...more,
});
const listed = (pages: object[], settings: object | null = null) =>
  translationsToCheck({ settings, pages }).map(({ id, why }) => [id, why.kind]);

test('a translation that nobody has read is listed, and one read before its original changed', () => {
  const checked = (checkedOn: string) => ({ checkedBy: 'Ana Example (example)', checkedOn });
  expect(
    listed([
      page('en', 'en'),
      page('es', 'es', checked('2026-03-09')),
      page('bs', 'bs', checked('2026-03-10')),
      page('ar', 'ar'),
    ]),
  ).toEqual([
    ['ar', 'unchecked'],
    ['es', 'older'],
  ]);
});

test('what is only a draft counts for a translation and not for an original', () => {
  const checked = { checkedBy: 'Ana Example (example)', checkedOn: '2026-03-10' };
  expect(
    listed([
      page('en', 'en'),
      page('drafts.en', 'en', { _updatedAt: '2026-04-01T12:00:00Z' }),
      page('es', 'es'),
      page('drafts.es', 'es', checked),
      page('drafts.bs', 'bs'),
    ]),
  ).toEqual([['bs', 'unchecked']]);
});

test('essentials are listed with the parts in which they are behind the English guide, before any other', () => {
  const english = { title: 'Nursing', summary: 'How.', steps: [{ _key: 'ask', title: 'Ask the Board' }] };
  const translatedFrom = marksOf(englishSchema.parse(english));
  const essentials = (id: string, more: object) =>
    page(id, 'es', { _type: 'guideEssentials', english, translatedFrom, slug: null, ...more });
  const steps = [{ step: 'ask', title: 'Pregunte' }];
  const checked = { checkedBy: 'Ana Example (example)', checkedOn: '2026-03-10' };
  const found = translationsToCheck({
    settings: null,
    pages: [
      essentials('new', { steps }),
      essentials('done', { steps, ...checked }),
      essentials('old', { steps, ...checked, english: { ...english, firstAdvice: 'Wait.' } }),
      essentials('without', { steps: null }),
    ],
  });
  expect(found.map(({ id, why }) => [id, why])).toEqual([
    ['old', { kind: 'behind', parts: ['Before you pay'] }],
    ['without', { kind: 'behind', parts: ['Ask the Board'] }],
    ['new', { kind: 'unchecked' }],
  ]);
});

test('a language that the city does not offer has no pages to check', () => {
  expect(listed([page('es', 'es'), page('bs', 'bs')], { languages: ['bs'] })).toEqual([['bs', 'unchecked']]);
});

test('the translations menu offers English and what the settings choose, or all when they choose nothing', async () => {
  expect(offeredLanguages({ languages: ['es'] })).toEqual(['en', 'es']);
  expect(offeredLanguages({ languages: null })).toEqual(LANGUAGES);
  const { client } = lakeOf({ answer: { languages: ['ar'] } });
  expect((await translationChoices(client)).map(({ id }) => id)).toEqual(['en', 'ar']);
});

test('a translations menu without an answer offers all languages, so that the Studio opens', async () => {
  const { client } = lakeOf({ answer: 'nonsense' });
  expect((await translationChoices(client)).map(({ id }) => id)).toEqual(LANGUAGES);
});
