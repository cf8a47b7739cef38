import { load } from 'cheerio';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../locales/locales.ts';
import {
  changeableParts,
  isLine,
  placeholdersOf,
  WORDED_KINDS,
  type WordedKind,
} from '../program/wording/parts.ts';
import { problemsOf } from '../program/wording/problems.ts';
import { readWording } from '../program/wording/wording.ts';
import { exampleLetter } from './examples.ts';
import { LETTERS } from './letters.ts';
import { ourWording } from './ourWording.ts';
import { renderLetter } from './renderLetter.tsx';

const EVERY = LANGUAGES.flatMap((language) => WORDED_KINDS.map((kind) => ({ kind, language })));

const written = (
  kind: WordedKind,
  stored: unknown,
  language: (typeof LANGUAGES)[number] = 'en',
  name?: string,
) => renderLetter({ ...exampleLetter(kind, language, name), wording: readWording(kind, stored).wording });

describe.each(EVERY)('our own words for $kind in $language', ({ kind, language }) => {
  const ours = ourWording(kind, language);

  it('are there for each part that staff may change, and right by the rules that staff are held to', () => {
    expect(Object.keys(ours)).toEqual([...changeableParts(kind)]);
    for (const part of changeableParts(kind)) {
      expect(ours[part]).not.toBe('');
      expect(problemsOf(kind, part, ours[part] ?? '')).toEqual([]);
    }
  });

  it('published as they are, change nothing in the letter', async () => {
    expect(await written(kind, ours, language)).toEqual(await renderLetter(exampleLetter(kind, language)));
  });
});

describe.each(WORDED_KINDS)('the letter %s in the words of staff', (kind) => {
  it('fills in every placeholder that staff are offered', async () => {
    const stored = Object.fromEntries(
      changeableParts(kind).map((part) => [
        part,
        isLine(part)
          ? 'Own words'
          : placeholdersOf(kind, part)
              .map((name) => `Own {${name}}.`)
              .join('\n'),
      ]),
    );
    const { wording, refused } = readWording(kind, stored);
    expect(refused).toEqual([]);
    const { subject, text } = await written(kind, stored);
    expect(subject).toBe('Own words');
    expect(load((await written(kind, stored)).html)('h1').text()).toBe('Own words');
    for (const said of [...(wording.opening ?? []), ...(wording.closing ?? [])])
      expect(text).toContain(said.slice(0, said.indexOf('{')));
    expect(text).not.toMatch(/[{}]/);
  });

  it('keeps its links, its button and its foot', async () => {
    const stored = Object.fromEntries(changeableParts(kind).map((part) => [part, 'Own words']));
    const links = (html: string) =>
      load(html)('a')
        .get()
        .map(({ attribs: { href } }) => href);
    const foot = (html: string) => load(html)('td.foot').text();
    const [own, ours] = [await written(kind, stored), await renderLetter(exampleLetter(kind, 'en'))];
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

it('letters of promises and letters to staff are ours', () => {
  const ours = Object.keys(LETTERS).filter((kind) => !WORDED_KINDS.some((worded) => worded === kind));
  expect(ours).toEqual(['erased', 'staff-question', 'staff-day']);
});
