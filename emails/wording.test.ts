import { load } from 'cheerio';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../locales/locales.ts';
import { LETTER_KINDS, type LetterKind } from '../program/letters.ts';
import { isLine, placeholdersOf } from '../program/wording/parts.ts';
import { problemsOf } from '../program/wording/problems.ts';
import { readWording } from '../program/wording/wording.ts';
import { exampleLetter } from './exampleLetter.ts';
import { EVERY_LETTER, REWORDABLE } from './letters.fixture.ts';
import { rewordingOf } from './letters.ts';
import { ourWording } from './ourWording.ts';
import { renderLetter } from './renderLetter.tsx';

const EVERY = EVERY_LETTER.flatMap(({ kind, language }) => {
  const reword = rewordingOf(kind);
  return reword ? [{ kind, language, reword }] : [];
});

async function written(kind: LetterKind, stored: unknown, language: Language = 'en', name?: string) {
  const { wording } = readWording(rewordingOf(kind), stored);
  return renderLetter(await exampleLetter(kind, language, { wording, name }));
}

describe.each(EVERY)('our own words for $kind in $language', ({ kind, language, reword }) => {
  const ours = ourWording(kind, language);

  it('are there for each part that staff may change, and right by the rules that staff are held to', () => {
    expect(Object.keys(ours)).toEqual([...reword.parts]);
    for (const part of reword.parts) {
      expect(ours[part]).not.toBe('');
      expect(problemsOf(reword, part, ours[part] ?? '')).toEqual([]);
    }
  });

  it('published as they are, change nothing in the letter', async () => {
    expect(await written(kind, ours, language)).toEqual(
      await renderLetter(await exampleLetter(kind, language)),
    );
  });
});

describe.each(REWORDABLE)('the letter $kind in the words of staff', ({ kind, reword }) => {
  it('fills in every placeholder that staff are offered', async () => {
    const stored = Object.fromEntries(
      reword.parts.map((part) => [
        part,
        isLine(part)
          ? 'Own words'
          : placeholdersOf(reword, part)
              .map((name) => `Own {${name}}.`)
              .join('\n'),
      ]),
    );
    const { wording, refused } = readWording(reword, stored);
    expect(refused).toEqual([]);
    const { subject, text } = await written(kind, stored);
    expect(subject).toBe('Own words');
    expect(load((await written(kind, stored)).html)('h1').text()).toBe('Own words');
    for (const said of [...(wording.opening ?? []), ...(wording.closing ?? [])])
      expect(text).toContain(said.slice(0, said.indexOf('{')));
    expect(text).not.toMatch(/[{}]/);
  });

  it('keeps its links, its button and its foot', async () => {
    const stored = Object.fromEntries(reword.parts.map((part) => [part, 'Own words']));
    const links = (html: string) =>
      load(html)('a')
        .get()
        .map(({ attribs: { href } }) => href);
    const foot = (html: string) => load(html)('td.foot').text();
    const [own, ours] = [await written(kind, stored), await written(kind, {})];
    expect(links(own.html)).toEqual(links(ours.html));
    expect(foot(own.html)).toBe(foot(ours.html));
  });
});

it('whatever staff write, the letter goes out, with no brace, no markup and no header of theirs', async () => {
  const pieces = fc.constantFrom(
    ...[
      '{name}',
      '{nmae}',
      '{date}',
      '{connector}',
      '{',
      '}',
      '{{name}}',
      '{name',
      '{na\nme}',
      '{name\u200F}',
    ],
    ...['<b>x</b>', '<script>', '&lt;', '"><a href=x>', 'https://evil.example', '\r\nBcc: all@example.org'],
    ...['\u202E', '\u0000', '\u2028', '$&', ' ', '\n', 'words', 'مرحبا', '…', '{__proto__}', '{constructor}'],
  );
  const text = fc.oneof(
    fc.array(pieces, { maxLength: 8 }).map((all) => all.join('')),
    fc.string(),
  );
  const stored = fc.record({ subject: text, heading: text, opening: text, closing: text });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...EVERY), stored, async ({ kind, language }, words) => {
      const letter = await written(kind, words, language);
      expect(letter.subject).not.toMatch(/[{}\p{Cc}\u202A-\u202E\u2066-\u2069\u2028]/u);
      expect(letter.subject).not.toBe('');
      const $ = load(letter.html);
      expect($('script, img, b, [onerror]')).toHaveLength(0);
      expect($('body').text()).not.toMatch(/[{}]/);
      expect(letter.html).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u200F]/u);
      expect(letter.text).not.toMatch(/[{}]/);
      expect(
        $('a')
          .get()
          .some(({ attribs: { href } }) => href?.includes('evil')),
      ).toBe(false);
    }),
    { numRuns: 150 },
  );
});

it('what would leave a gap, because we do not know a name, is said in our own words', async () => {
  const stored = { subject: 'Own subject', opening: '{name}, welcome.' };
  const { subject, text } = await written('ready', stored, 'en', ' ');
  expect(subject).toBe('Own subject');
  expect(text).toContain('A coordinator has read your sign-up.');
  expect(text).not.toContain(', welcome');
});

it('the reminder ends in its own words, the question in its own', async () => {
  const closing = 'Ours is an own end.';
  expect((await written('question-nudge', { closing })).text).toContain(closing);
  expect((await written('question', {})).text).not.toContain(closing);
});

it('an apostrophe of staff is an apostrophe, and quotes nothing', async () => {
  const stored = { subject: "It's here", opening: "We don't say '{name}', nor ''{city}''." };
  const { subject, text } = await written('ready', stored, 'en', 'Amina');
  expect(subject).toBe("It's here");
  expect(text).toContain("We don't say 'Amina', nor ''St. Louis''.");
});

it('letters of promises, letters to staff and what staff write themselves have no words to change', () => {
  const ours = LETTER_KINDS.filter((kind) => !rewordingOf(kind));
  expect(ours.toSorted()).toEqual([
    ...['erased', 'news', 'personal-message'],
    ...['staff-day', 'staff-question', 'staff-report'],
  ]);
});
