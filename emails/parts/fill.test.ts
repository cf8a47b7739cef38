import { describe, expect, it } from 'vitest';
import { oneLine } from '../../program/oneLine.ts';
import { fill } from './fill.ts';

describe('a sentence with values', () => {
  it('is filled in once: braces in a value stay as they are', () => {
    expect(fill('Dear {name}, {name}', { name: '{phone}', phone: '1' }, 'en')).toBe('Dear {phone}, {phone}');
  });

  it('is refused when a value is missing, because we forgot it', () => {
    expect(() => fill('Dear {name}', {}, 'en')).toThrow('name');
  });

  it('keeps what languages need inside a word, as the joiner between Persian letters', () => {
    expect(oneLine('  می\u200cخواهم\n\tچای  ')).toBe('می\u200cخواهم چای');
  });

  it('keeps a space at which no line may break, alone and between words', () => {
    expect(fill('Bonjour\u202F! {name}', { name: 'Zoé\u00A0B.' }, 'en')).toBe('Bonjour\u202F! Zoé\u00A0B.');
    expect(oneLine('\u202Fa\u202F\u202Fb\u00A0 c\u00A0')).toBe('a b c');
  });

  it('leaves ordinary names alone', () => {
    for (const name of ['J. R. Smith', 'Ana-María O’Neill', 'د. ليلى', 'Nguyễn Thị (example)'])
      expect(fill('{name}', { name }, 'en')).toBe(name);
  });
});
