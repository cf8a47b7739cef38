import { vercelStegaClean } from '@vercel/stega';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { withEditLinks } from '../sanity/editLinks.ts';
import { retyped } from './retyped.ts';

const STUDIO = 'http://localhost:3333';
const target = { studioUrl: STUDIO, projectId: 'mosaic', dataset: 'production' };
const texts = z.object({ title: z.string(), authority: z.string() });
const { title, authority } = texts.parse(
  withEditLinks({ _id: 'guide-a', title: 'Nursing', authority: 'the Board' }, 'guide', target),
);
const typing = (document: object) => ({
  type: 'mosaic:typing' as const,
  document: { _id: 'drafts.guide-a', title: 'Nursing', authority: 'the Board', ...document },
});

test('a text takes the words of the form, again and again, and keeps what stands around it', () => {
  const page = `Ask ${authority} about ${title}.`;
  const once = retyped(page, typing({ authority: 'the State Board', title: '' }), STUDIO);
  expect(vercelStegaClean(once)).toBe('Ask the State Board about .');
  const twice = retyped(once, typing({ authority: 'it', title: 'Care' }), STUDIO);
  expect(vercelStegaClean(twice)).toBe('Ask it about Care.');
});

test('a text that is as it was is left alone', () => {
  expect(retyped(title, typing({}), STUDIO)).toBe(title);
});

test('neither another document nor another Studio changes a text', () => {
  expect(retyped(title, typing({ _id: 'guide-b', title: 'Other' }), STUDIO)).toBe(title);
  expect(retyped(title, typing({ title: 'Other' }), 'https://stranger.example')).toBe(title);
});

test('a text that the page cut short is left to the server', () => {
  expect(retyped(title.slice(3), typing({ title: 'Care' }), STUDIO)).toBe(title.slice(3));
});
