import { expect, test } from 'vitest';
import { LANGUAGES } from '../../program/languages.ts';
import { fill, uiFor } from './ui.ts';

/** Every text with its place, as `home.how.0.title`. */
function textsIn(value: unknown, place = ''): [string, string][] {
  if (typeof value === 'string') return [[place, value]];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, place ? `${place}.${key}` : key));
}
const names = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
const english = new Map(textsIn(uiFor('en')));

test.each(LANGUAGES)('%s has a text for each English one, with the same names to fill in', (language) => {
  const texts = new Map(textsIn(uiFor(language)));
  expect([...texts.keys()]).toEqual([...english.keys()]);
  for (const [place, text] of texts) {
    if (place !== 'frame.unchecked') expect(text, place).not.toBe('');
    expect(names(text), place).toEqual(names(english.get(place) ?? ''));
  }
});

test('English is written without contractions, for people who read it as their second language', () => {
  for (const [place, text] of english)
    expect(text, place).not.toMatch(/n['’]t\b|\b(we|you|it|there|that)['’](re|s|ll|ve)\b/i);
});

test('a sentence is filled where a value is given, and kept where none is', () => {
  expect(fill('{count} facts, call {phone}', { count: 3 })).toBe('3 facts, call {phone}');
});
