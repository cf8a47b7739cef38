import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { LETTER_KINDS } from '../program/letters.ts';
import { exampleLetter } from './exampleLetter.ts';
import { renderLetter } from './renderLetter.tsx';

/** Sentences of what is written to be read, without the details and the addresses. */
function sentencesOf(html: string): string[] {
  const $ = load(html);
  $('[data-skip-in-text], a, [role="presentation"][aria-hidden]').remove();
  return $('p, ul:not(.wash) li')
    .get()
    .map((element) => $(element).text().replaceAll('St. ', 'St ').trim())
    .flatMap((text) => text.split(/(?<=[.?!:])\s+/))
    .filter((sentence) => /\w/.test(sentence));
}

const words = (sentence: string) => sentence.split(/\s+/).filter((word) => /\w/.test(word)).length;

describe.each(LETTER_KINDS)('the letter %s in English', (kind) => {
  it('has short sentences: 18 words on average at most, none above 30', async () => {
    const { html } = await renderLetter(await exampleLetter(kind, 'en'));
    const counts = sentencesOf(html).map(words);
    expect(counts.reduce((sum, count) => sum + count, 0) / counts.length).toBeLessThanOrEqual(18);
    expect(sentencesOf(html).filter((sentence) => words(sentence) > 30)).toEqual([]);
  });

  it('has no contractions, and tells what to do in words without shouting', async () => {
    const { subject, text } = await renderLetter(await exampleLetter(kind, 'en'));
    const said = `${subject}\n${text}`;
    expect(said).not.toMatch(/\b\w+[’'](t|re|ll|ve|d|m)\b|\b(it|that|there|here|what|who|let)[’']s\b/i);
    expect(said).not.toMatch(/!|\bASAP\b|click here/i);
  });
});

it.each(['introduction-participant', 'introduction-connector'] as const)(
  'the letter %s says who writes first, by when, where, what it is and what it is not',
  async (kind) => {
    const { text } = await renderLetter(await exampleLetter(kind, 'en'));
    for (const part of [
      'first',
      'December 7, 2026',
      'public place',
      'Thirty',
      'advice, not a job offer',
      'at least three',
    ])
      expect(text).toContain(part);
    expect(text).toMatch(/never sells (you )?anything/);
    expect(text).toContain('You do not need to explain');
  },
);
