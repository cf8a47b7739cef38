import { load } from 'cheerio';
import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES, LOCALES } from '../locales/locales.ts';
import { LETTER_KINDS } from '../program/letters.ts';
import { exampleLetter } from './examples.ts';
import { type RenderedLetter, renderLetter } from './renderLetter.tsx';

const LIMIT = 60 * 1024;
const EVERY = LANGUAGES.flatMap((language) => LETTER_KINDS.map((kind) => ({ language, kind })));

// html-validate cannot be installed beside vitest 5 (npm fails on its optional peers), so the rules that matter
// in a letter are asked here one by one.
describe.each(EVERY)('the letter $kind in $language', ({ language, kind }) => {
  const content = exampleLetter(kind, language);
  let letter: RenderedLetter;
  beforeAll(async () => {
    letter = await renderLetter(content);
  });

  it('says its language and direction on <html> and on a wrapper, and is small', () => {
    const { html } = letter;
    const marks = `lang="${language}" dir="${LOCALES[language].language.direction}"`;
    expect(html.split(marks)).toHaveLength(3);
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(LIMIT);
  });

  it('is built as mail programs and screen readers need it', () => {
    const { subject } = letter;
    const $ = load(letter.html);
    expect($('title').text()).toBe(subject);
    expect($('title')).toHaveLength(1);
    expect($('table').filter((_, table) => $(table).attr('role') !== 'presentation')).toHaveLength(0);
    expect($('img, script, link, form, iframe, [src], [onclick]')).toHaveLength(0);
    const ids = $('[id]').map((_, element) => $(element).attr('id'));
    expect(new Set(ids).size).toBe(ids.length);
    const headings = $('h1, h2, h3').map((_, heading) => heading.tagName);
    expect(headings.get().filter((name) => name === 'h1')).toEqual(['h1']);
    expect(headings.get()[0]).toBe('h1');
    expect($('h3')).toHaveLength(0);
    const tiles = $('[aria-hidden] *, td:has(> [aria-hidden])');
    const bare = $('p, li, ul, a, h1, h2, span, td, div')
      .not(tiles)
      .filter((_, it) => !$(it).text().trim());
    expect(bare.map((_, element) => $.html(element)).get()).toEqual([]);
  });

  it('has one button at most, and links that say where they lead', () => {
    const $ = load(letter.html);
    expect($('a.button').length).toBeLessThanOrEqual(1);
    for (const link of $('a')) {
      expect($(link).attr('href')).toMatch(/^(https?:\/\/|mailto:)[^\s]+$/);
      expect($(link).text().trim()).not.toBe('');
    }
  });

  it('can be read as text alone: each address on its own line, once, and every name', () => {
    const { text, subject } = letter;
    const $ = load(letter.html);
    const lines = text.split('\n');
    for (const link of $('a')) {
      const href = $(link).attr('href') ?? '';
      const address = href.replace(/^mailto:/, '');
      if (href.startsWith('mailto:')) expect(text).toContain(address);
      else expect(lines.filter((line) => line === address)).toHaveLength(1);
    }
    for (const name of $('span[dir="auto"]')) expect(text).toContain($(name).text());
    expect(text).not.toMatch(/[{}<>]|undefined|\[object|\n{5}/);
    expect(text.split('\n', 1)[0]).toBe($('h1').text());
    expect(subject).not.toMatch(/[{}\r\n]|undefined/);
    expect(subject.length).toBeLessThanOrEqual(78);
  });

  it('names the program, the city, a person to call, and how to see or erase what is kept', () => {
    const { text, html } = letter;

    for (const word of ['Mosaic Connector', 'St. Louis', '(314) 555-0142']) expect(text).toContain(word);
    if ('recordLink' in content && content.recordLink) {
      expect(html.split(`href="${content.recordLink}"`).length).toBeGreaterThan(1);
    } else
      expect([
        'confirm-address',
        'erased',
        'record-link',
        'invite',
        'partner-referral-received',
        'rsvp-received',
        'rsvp-not-kept',
        'staff-question',
        'staff-day',
      ]).toContain(kind);
  });
});

it('every kind and language has a subject of its own', async () => {
  const subjects = await Promise.all(
    EVERY.map(async ({ kind, language }) => (await renderLetter(exampleLetter(kind, language))).subject),
  );
  expect(new Set(subjects).size).toBe(EVERY.length);
});
