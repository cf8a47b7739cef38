import { expect, test } from 'vitest';
import { sectionsOf } from './sections.ts';

const text = (words: string, style = 'normal') => ({
  _type: 'block' as const,
  style,
  children: [{ text: words }],
});
const box = { _type: 'factBox' as const, _key: 'b', facts: [] };

test('each heading begins a section, and paragraphs that follow each other stay together', () => {
  const sections = sectionsOf([
    text('First.'),
    text('In short', 'h2'),
    text('One.'),
    text('Two.'),
    box,
    text('Three.'),
  ]);
  expect(sections.map(({ id, title, parts }) => [id, title, parts.map(({ _type }) => _type)])).toEqual([
    ['', '', ['text']],
    ['about-in-short', 'In short', ['text', 'factBox', 'text']],
  ]);
  expect(sections[1]?.parts[0]).toMatchObject({ blocks: [{}, {}] });
});

test('two headings of the same words, and one in another script, each get a place of their own', () => {
  const ids = sectionsOf([text('Who?', 'h2'), text('Who!', 'h2'), text('من يساعد', 'h2')]).map(
    ({ id }) => id,
  );
  expect(ids).toEqual(['about-who', 'about-who-2', 'about-من-يساعد']);
});

test('a heading without words and an empty beginning break nothing', () => {
  expect(sectionsOf([{ _type: 'block', style: 'h2' }])).toEqual([]);
  expect(sectionsOf([])).toEqual([]);
});
