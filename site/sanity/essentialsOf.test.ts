import { expect, test } from 'vitest';
import type { ListedGuide } from '../../program/content/guide.ts';
import { inEssentials } from './essentialsOf.ts';

const guide: ListedGuide = {
  _id: 'guide-nursing',
  language: 'en',
  title: 'Nursing in Missouri',
  slug: 'nursing',
  field: 'nursing',
  summary: 'How to get the license.',
  reviewedOn: '2026-11-28',
};
const essentials = (language: 'es' | 'ar', _id = `essentials-${language}`) => ({
  _id,
  _rev: 'r1',
  guide: guide._id,
  language,
  title: `Title in ${language}`,
  summary: `Summary in ${language}`,
});

test('a guide that has essentials in a language is listed by them there, and nowhere else', () => {
  const all = [essentials('es'), essentials('ar')];
  expect(inEssentials([guide], all, 'es')).toEqual([
    {
      ...guide,
      language: 'es',
      title: 'Title in es',
      summary: 'Summary in es',
      essentials: { _id: 'essentials-es', _rev: 'r1' },
    },
  ]);
  for (const language of ['en', 'bs'] as const) expect(inEssentials([guide], all, language)).toEqual([guide]);
});

test('a whole translation goes before essentials, and of two essentials the first is shown', () => {
  const translated = { ...guide, _id: 'whole', language: 'es' as const };
  expect(inEssentials([translated], [essentials('es')], 'es')).toEqual([translated]);
  const [shown] = inEssentials([guide], [essentials('es', 'a'), essentials('es', 'b')], 'es');
  expect(shown?.essentials?._id).toBe('a');
});
