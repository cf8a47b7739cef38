import { vercelStegaDecode } from '@vercel/stega';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { withEditLinks } from './editLinks.ts';

const target = { studioUrl: 'http://localhost:3333', projectId: 'mosaic', dataset: 'production' };
const guide = {
  _id: 'guide-nursing',
  title: 'Nursing',
  slug: 'nursing',
  field: 'nursing',
  forWhom: ['Nurses'],
  reviewedOn: '2026-11-22',
  steps: [
    { _key: 'ask', title: 'Ask', facts: [{ _key: 'fee', label: 'Fee', sourceUrl: 'https://a.example' }] },
  ],
};

const linked = z
  .looseObject({
    title: z.string(),
    forWhom: z.tuple([z.string()]),
    steps: z.tuple([z.object({ facts: z.tuple([z.object({ label: z.string(), sourceUrl: z.string() })]) })]),
  })
  .parse(withEditLinks(guide, 'guide', target));

/** The path of the field that a text leads to. */
function pathOf(text: string): string {
  const { href } = z.object({ href: z.string() }).parse(vercelStegaDecode(text));
  return decodeURIComponent(/;path=([^;?]*)/.exec(href)?.[1] ?? '');
}

test('a text of the page leads to its field, through lists by their keys', () => {
  expect(pathOf(linked.title)).toBe('title');
  expect(pathOf(linked.forWhom[0])).toBe('forWhom[0]');
  expect(pathOf(linked.steps[0].facts[0].label)).toContain('fee');
});

test('what is compared, counted or followed stays as it is', () => {
  expect(linked).toMatchObject({ slug: 'nursing', field: 'nursing', reviewedOn: '2026-11-22' });
  expect(linked.steps[0].facts[0].sourceUrl).toBe('https://a.example');
});

test('a reader sees the same words', () => {
  expect(linked.title.replaceAll(/[\u200b-\u200f\ufeff\u2060-\u206f]/g, '')).toBe('Nursing');
});

test('what is no document is left alone', () => {
  expect(withEditLinks(null, 'settings', target)).toBeNull();
});
