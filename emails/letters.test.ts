import { load } from 'cheerio';
import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES, LOCALES } from '../locales/locales.ts';
import { messagesFor } from '../locales/messages.ts';
import { isForStaff } from '../locales/report/findings.ts';
import { exampleLetter } from './exampleLetter.ts';
import { EVERY_LETTER } from './letters.fixture.ts';
import { LETTERS } from './letters.ts';
import type { WrittenLetter } from './parts/defineLetter.tsx';
import type { LetterTexts } from './parts/reworded.ts';
import { type RenderedLetter, renderLetter } from './renderLetter.tsx';

const LIMIT = 60 * 1024;

// html-validate cannot be installed beside vitest 5 (npm fails on its optional peers), so the rules that matter
// in a letter are asked here one by one.
describe.each(EVERY_LETTER)('the letter $kind in $language', ({ language, kind }) => {
  let written: WrittenLetter;
  let letter: RenderedLetter;
  beforeAll(async () => {
    written = await exampleLetter(kind, language);
    letter = await renderLetter(written);
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

  it('has one button at most, or one for each of several questions, and links that say where they lead', () => {
    const $ = load(letter.html);
    const buttons = $('a.button');
    expect(buttons.length).toBeLessThanOrEqual(kind.startsWith('questions') ? 2 : 1);
    const said = buttons.map((_, button) => $(button).text()).get();
    expect(new Set(said).size).toBe(buttons.length);
    for (const link of $('a')) {
      expect($(link).attr('href')).toMatch(/^(https?:\/\/|mailto:)[^\s]+$/);
      expect($(link).text().trim()).not.toBe('');
    }
  });

  it('shows no bare address of a page: its links are words', () => {
    const $ = load(letter.html);
    expect($('body').text()).not.toMatch(/https?:\/\/(?!example\.org\/events)/);
  });

  it('can be read as text alone: each address on a line of its own, and every name', () => {
    const { text, subject } = letter;
    const $ = load(letter.html);
    const lines = text.split('\n');
    for (const link of $('a')) {
      const href = $(link).attr('href') ?? '';
      const address = href.replace(/^mailto:/, '');
      // What staff wrote among their own words stays where they wrote it.
      if ($(link).is('.line, .button:not(.mail)')) expect(lines).toContain(address);
      else expect(text).toContain(address);
    }
    for (const name of $('span[dir="auto"]')) expect(text).toContain($(name).text());
    expect(text).not.toMatch(/[{}<>]|undefined|\[object|\n{5}/);
    // Without the marks that keep a name apart from a sentence that runs from right to left.
    expect(text.split('\n', 1)[0]?.replace(/[\u2068\u2069]/g, '')).toBe($('h1').text());
    expect(subject).not.toMatch(/[{}\r\n]|undefined/);
    expect(subject.length).toBeLessThanOrEqual(78);
  });

  it('names the program, the city, a person to call, and how to see or erase what is kept', () => {
    const { text, html } = letter;
    for (const word of ['Mosaic Connector', 'St. Louis', '(314) 555-0142', 'Rosa Delgado (example)'])
      expect(text).toContain(word);
    const { recordLink, stop } = written.foot;
    const { why }: LetterTexts = messagesFor(language).emails.letters[kind];
    if (recordLink) expect(html).toContain(`href="${recordLink}"`);
    // What comes without the link says how to have it stop, or why it comes this once.
    else expect(stop || why).toMatch(/\S/);
  });
});

/** All that our pages and letters say, each text by itself. */
const textsOf = (messages: unknown): string[] =>
  typeof messages === 'string' ? [messages] : Object.values(Object(messages)).flatMap(textsOf);

it.each(LANGUAGES)('the confirmation in %s names the button as the page behind it does', async (language) => {
  const { text } = await renderLetter(await exampleLetter('confirm-address', language));
  expect(text).toContain(messagesFor(language).confirm.button);
});

it('no letter names a button in words of its own: it takes them from the page', () => {
  for (const text of textsOf(messagesFor('en').emails.letters))
    expect(text).not.toMatch(/\b(press|click|choose|button)\b[^.]{0,20}“[^{]/i);
});

it.each(EVERY_LETTER)(
  'the letter $kind in $language has the link at its end that its English text speaks of',
  async ({ language, kind }) => {
    const speaks = textsOf(messagesFor('en').emails.letters[kind]).some((text) =>
      /link at the end of this email/i.test(text),
    );
    const { foot } = await exampleLetter(kind, language);
    if (speaks) expect(foot.recordLink).toMatch(/^https?:/);
    else expect(foot.recordLink === undefined || foot.recordLink.includes('/my-record/')).toBe(true);
  },
);

it.each(LANGUAGES)('no two letters in %s have the same subject', (language) => {
  const letters = Object.values(messagesFor(language).emails.letters);
  expect(new Set(letters.map(({ subject }) => subject)).size).toBe(letters.length);
});

it('says by the beginning of its name that staff read it, so that nobody misses it in another language', () => {
  const toStaff = Object.values(LETTERS).filter(({ reader }) => reader === 'staff');
  const named = Object.keys(LETTERS).filter((kind) => isForStaff(`emails.letters.${kind}.subject`));
  expect(named).toEqual(toStaff.map(({ kind }) => kind));
});

it('stands under its own name', () => {
  expect(Object.values(LETTERS).map(({ kind }) => kind)).toEqual(Object.keys(LETTERS));
});
