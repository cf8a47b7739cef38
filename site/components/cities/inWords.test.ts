import { expect, it } from 'vitest';
import { LANGUAGES } from '../../../locales/locales.ts';
import { messagesFor } from '../../../locales/messages.ts';
import { DEFINITIONS } from '../../../program/cities/definitions.ts';
import { REFUSALS } from '../../../program/cities/trusted.ts';
import { cellWords, quarterInWords, rangeInWords } from './inWords.ts';

it('the English definitions on the page are those that are signed, word for word', () => {
  const words = cellWords('en');
  for (const { id, text } of DEFINITIONS.cells) expect(words[id].counts).toBe(text);
});

it.each(LANGUAGES)('every number, quarter and reason has words in %s', (language) => {
  for (const { id } of DEFINITIONS.cells) expect(cellWords(language)[id].name).not.toBe('');
  for (const quarter of [1, 2, 3, 4]) expect(quarterInWords(`2026-Q${quarter}`, language)).toContain('2026');
  for (const reason of REFUSALS) expect(messagesFor(language).cities.reasons[reason]).not.toBe('');
});

it('a range says what is held back in words', () => {
  expect(rangeInWords({ from: 0, to: 4 }, 'en')).toBe('fewer than 5, or none');
  expect(rangeInWords({ from: 0, to: 176 }, 'en')).toBe('176 at most');
  expect(rangeInWords({ from: 1096, to: 1104 }, 'en')).toBe('1,096 to 1,104');
  expect(rangeInWords({ from: 0, to: 0 }, 'en')).toBe('0');
  expect(quarterInWords('2026-Q4', 'en')).toBe('October to December 2026');
});
