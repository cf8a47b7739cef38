import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { REMINDERS } from '../program/letterRetries.ts';
import { LETTER_KINDS } from '../program/letters.ts';
import { exampleLetter } from './exampleLetter.ts';
import { EVERY_LETTER } from './letters.fixture.ts';
import { listUnsubscribe } from './listUnsubscribe.ts';
import { type RenderedLetter, renderLetter } from './renderLetter.tsx';

interface Rule {
  /** What mail programs do, and whom it concerns. */
  why: string;
  broken: (letter: RenderedLetter) => readonly string[];
}

const styles = (html: string) => {
  const $ = load(html);
  const inline = $('[style]')
    .map((_, element) => $(element).attr('style') ?? '')
    .get();
  return [...inline, $('style').text()];
};

/** Everything in a letter that matches, as often as it stands there. */
const found = (html: string, pattern: RegExp) => html.match(pattern) ?? [];

/** What the mail programs of our readers are known to do to a letter. Sources: caniemail.com and the programs' own pages. */
const RULES: Record<string, Rule> = {
  'is not clipped': {
    why: 'Gmail cuts a letter off after 102 KB, with the foot that says how to stop it',
    broken: ({ html }) => (Buffer.byteLength(html) < 102 * 1024 ? [] : [`${Buffer.byteLength(html)} bytes`]),
  },
  'loads nothing': {
    why: 'Programs block what is loaded, and ask the reader; a picture loaded tells who has read it',
    broken: ({ html }) =>
      found(html, /<(link|script|iframe|object|video|audio|form|input)\b|@import|@font-face|url\(/gi),
  },
  'says its pictures in words': {
    why: 'Pictures are off by default in Outlook',
    broken: ({ html }) => {
      const $ = load(html);
      return $('img, svg')
        .not('[alt], [aria-hidden=true], [role=img][aria-label]')
        .map((_, it) => $.html(it))
        .get();
    },
  },
  'fits a small screen': {
    why: 'A width in pixels over 320 makes a telephone scroll sideways; a greatest width does not',
    broken: ({ html }) => [
      ...styles(html).flatMap((style) => found(style, /(?<![-\w])width:\s*(?:3[2-9]\d|[4-9]\d\d|\d{4,})px/g)),
      ...found(html, /\swidth="(?:3[2-9]\d|[4-9]\d\d|\d{4,})"/g),
    ],
  },
  'is laid out by what Outlook draws': {
    why: 'Outlook on Windows draws with Word: no flex, no grid, nothing positioned, no CSS variables',
    broken: ({ html }) =>
      styles(html).flatMap((style) =>
        found(style, /display:\s*(?:flex|grid|inline-flex)|position:\s*\w+|var\(|calc\(/g),
      ),
  },
  'keeps its style sheet in Gmail': {
    why: 'Gmail drops a whole style element of more than 8192 characters',
    broken: ({ html }) => {
      const sheet = load(html)('style').text();
      return sheet.length <= 8192 ? [] : [`${sheet.length} characters`];
    },
  },
  'can be read in the dark': {
    why: 'Without a word about it, programs turn the colors by themselves, and only some of them',
    broken: ({ html }) => {
      const $ = load(html);
      const says = ['color-scheme', 'supported-color-schemes'].filter(
        (name) => $(`meta[name="${name}"]`).attr('content') !== 'light dark',
      );
      const bare = $('[style*="background"]')
        .filter((_, it) => !/aria-hidden|tessera/.test($.html($(it).closest('table'))))
        .filter((_, it) => !$(it).attr('class'))
        .map((_, it) => $(it).attr('style') ?? '');
      const sheet = $('style').text().includes('prefers-color-scheme: dark')
        ? []
        : ['no colors for the dark'];
      return [...says, ...bare.get(), ...sheet];
    },
  },
  'has words beside its HTML': {
    why: 'A letter of HTML alone is taken for unwanted mail, and some programs show text only',
    broken: ({ text }) => (text.trim().length > 100 ? [] : ['no text']),
  },
};

describe.each(EVERY_LETTER)('the letter $kind in $language', async ({ kind, language }) => {
  const letter = await renderLetter(await exampleLetter(kind, language));
  it.each(Object.entries(RULES))('%s', (_, { broken }) => {
    expect(broken(letter)).toEqual([]);
  });
});

describe('the way to have no more of a letter', () => {
  it.each(LETTER_KINDS)(
    'stands in the head of %s where it comes unasked or again, and only there',
    async (kind) => {
      const headers = listUnsubscribe(await exampleLetter(kind, 'en'), 'hello@example.org');
      const header = headers['List-Unsubscribe'];
      expect(headers['List-Unsubscribe-Post']).toBe(
        kind === 'news' ? 'List-Unsubscribe=One-Click' : undefined,
      );
      if (kind === 'news')
        expect(header).toMatch(/^<https:\/\/example\.org\/unsubscribe\/[^>]+>, <mailto:hello@[^>]+>$/);
      else if (REMINDERS.includes(kind))
        expect(header).toMatch(
          /^<https:\/\/example\.org\/my-record\/[^>]+>, <mailto:hello@example\.org\?subject=[^>]+>$/,
        );
      else expect(header).toBeUndefined();
    },
  );
});

it('each rule finds a letter that breaks it', () => {
  const html = `<html><head><style>@import "a.css"; ${'p { color: red } '.repeat(7000)}</style></head><body>
    <table width="700" style="background: white"><tr><td style="width: 640px; display: flex"><img src="a.png"></td></tr></table>
    </body></html>`;
  const broken = Object.entries(RULES).filter(
    ([, rule]) => rule.broken({ subject: '', html, text: '' }).length > 0,
  );
  expect(broken.map(([name]) => name)).toEqual(Object.keys(RULES));
});
