import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import type { Language } from '../locales/locales.ts';
import { EVERY_LETTER } from './letters.fixture.ts';
import { LETTERS } from './letters.ts';
import { renderLetter } from './renderLetter.tsx';
import { exampleSource } from './source/exampleSource.ts';
import type { LetterSource } from './source/letterSource.ts';

/** What an honest source may not know. */
function leanSource(language: Language): LetterSource {
  const source = exampleSource(language, '');
  return {
    ...source,
    studio: () => undefined,
    unmet: async () => [],
    async question() {
      const question = await source.question();
      return { ...question, answers: question.answers.slice(0, 2), why: [] };
    },
    async introduction() {
      const { participant, connector, ...introduction } = await source.introduction();
      const { name, email, profession, years } = participant;
      return {
        ...introduction,
        participant: { name, email, profession, years, goal: '' },
        connector: { name: connector.name, email: connector.email },
        why: [],
      };
    },
    outcome: async () => ({ days: 30, outcome: 'met' }),
    referral: async () => ({ contactName: '', from: '' }),
    rsvp: async () => ({ ...(await source.rsvp()), people: 1, event: await source.event() }),
    event: async () => ({ ...(await source.event()), bring: [] }),
    staffDay: async () => ({ ...(await source.staffDay()), questions: 0, letters: 0, spool: 0 }),
  };
}

describe.each(EVERY_LETTER)(
  'the letter $kind in $language with only what must be known',
  ({ kind, language }) => {
    it('leaves out the rest without a gap', async () => {
      const { html, text } = await renderLetter(await LETTERS[kind].write(leanSource(language)));
      const $ = load(html);
      expect($('ul:not(:has(li)), span:not([data-skip-in-text]):empty, h2 + h2')).toHaveLength(0);
      expect(text).not.toMatch(/ ,|:\s*\.|\(\s*\)|undefined|\u2068\u2069/);
    });
  },
);
