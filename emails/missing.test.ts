import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../locales/locales.ts';
import type { LetterContent } from './content.ts';
import { exampleLetter } from './examples.ts';
import { renderLetter } from './renderLetter.tsx';

/** The example with less in it: what the sender may honestly not know. */
function withLess(content: LetterContent): LetterContent {
  switch (content.kind) {
    case 'introduction-participant':
      return { ...content, connector: { name: 'Ruth (example)', email: 'ruth@example.org' }, why: [] };
    case 'introduction-connector': {
      const { name, email, profession, years } = content.participant;
      return { ...content, participant: { name, email, profession, years, goal: '' }, why: [] };
    }
    case 'question':
      return { ...content, about: { ...content.about, languages: [], goal: undefined }, why: [] };
    case 'not-yet-eligible':
      return { ...content, unmet: [], helpUrl: content.guidesUrl };
    case 'rsvp-received':
      return { ...content, bring: [], people: 1 };
    case 'staff-question':
      return { ...content, link: undefined };
    case 'staff-day':
      return { ...content, link: undefined, day: { ...content.day, questions: 0, letters: 0, spool: 0 } };
    case 'invite':
      return { ...content, from: '' };
    default:
      return content;
  }
}

const KINDS = [
  'introduction-participant',
  'introduction-connector',
  'question',
  'not-yet-eligible',
  'invite',
  'staff-question',
  'staff-day',
  'rsvp-received',
  'erased',
] as const;

describe.each(KINDS)('the letter %s with only what must be known', (kind) => {
  it.each(LANGUAGES)('leaves out the rest without a gap, in %s', async (language) => {
    const { html, text } = await renderLetter(withLess(exampleLetter(kind, language, '')));
    const $ = load(html);
    expect($('ul:not(:has(li)), span:not([data-skip-in-text]):empty, h2 + h2')).toHaveLength(0);
    expect(text).not.toMatch(/ ,|:\s*\.|\(\s*\)|undefined|\u2068\u2069/);
    const addresses = text.split('\n').filter((line) => line.startsWith('https://'));
    expect(new Set(addresses).size).toBe(addresses.length);
  });
});
