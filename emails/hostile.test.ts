import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../locales/locales.ts';
import { LETTER_KINDS, type LetterKind } from '../program/letters.ts';
import { exampleLetter } from './exampleLetter.ts';
import { LETTERS } from './letters.ts';
import { renderLetter } from './renderLetter.tsx';
import { exampleSource } from './source/exampleSource.ts';
import type { LetterSource } from './source/letterSource.ts';

const HOSTILE = [
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  'Amina\r\nBcc: everybody@example.org\r\n\r\nWin',
  '\u202Egnp.exe\u2066\u200F\u0000 (example)',
  '{link} {program} {__proto__} $& $1',
  'Win a prize at https://evil.example/now or evil.example',
  '"><a href="https://evil.example">x</a>',
];
/** All of them at once, as name, role, goal, place … */
const name = HOSTILE.join(' ');

/** A source in which every text that came from a person is this one. Dates, links and keys of choices stay. */
function hostileSource(language: Language, text: string): LetterSource {
  const source = exampleSource(language, text);
  const event = async () => ({ ...(await source.event()), title: text, place: text, bring: [text] });
  return {
    ...source,
    event,
    async question() {
      const { answers, ...question } = await source.question();
      const exchange = { asked: text, answered: text };
      const hostile = answers.map((answer) => ({ ...answer, value: text }));
      return { ...question, exchange, answers: hostile, why: [text] };
    },
    async introduction() {
      const { participant, connector, ...introduction } = await source.introduction();
      return {
        ...introduction,
        participant: { ...participant, name: text, phone: text, profession: text, goal: text },
        connector: { ...connector, name: text, role: text, organisation: text },
      };
    },
    referral: async () => ({ contactName: text, from: text }),
    rsvp: async () => ({ ...(await source.rsvp()), event: await event() }),
  };
}

const renderedFrom = async (kind: LetterKind, source: LetterSource) =>
  renderLetter(await LETTERS[kind].write(source));

describe.each(LETTER_KINDS)('hostile text in the letter %s', (kind) => {
  const written = (language: Language) => renderedFrom(kind, hostileSource(language, name));

  it('stays text: nothing in the letter but what we put there', async () => {
    const clean = load((await renderLetter(await exampleLetter(kind, 'en', { name: 'Amina' }))).html);
    const { html } = await written('en');
    const $ = load(html);
    expect($('script, img, [onerror]')).toHaveLength(0);
    const hrefs = ($: ReturnType<typeof load>) =>
      $('a')
        .map((_, link) => $(link).attr('href'))
        .get();
    expect(hrefs($)).toEqual(hrefs(clean));
  });

  it('forges no header and no line, and turns no direction', async () => {
    for (const language of ['en', 'ar'] as const) {
      const { subject, html, text } = await written(language);
      expect(subject).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
      expect(text.split('\n').filter((line) => line.startsWith('Bcc:'))).toEqual([]);
      // FSI and PDI are ours, in pairs; the marks of the text itself are gone.
      expect(text).not.toMatch(/[\u202A-\u202E\u2066\u2067\u200F]/u);
      expect(html).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u200F]/u);
    }
  });
});

const UNASKED = LETTER_KINDS.filter((kind) => LETTERS[kind].isUnasked);

it('a letter to an address that nobody confirmed carries no word that somebody typed into a public form', async () => {
  const threat = 'Pay tonight, call 5550123';
  const typed = exampleSource('en', threat);
  expect(UNASKED).toContain('confirm-address');
  for (const kind of UNASKED)
    for (const language of LANGUAGES) {
      const source = {
        ...exampleSource(language, threat),
        ...{ sender: typed.sender, wording: { opening: ['Dear {name}'] } },
      };
      const { subject, html, text } = await renderedFrom(kind, source);
      for (const written of [subject, html, text]) expect(written).not.toMatch(/Pay tonight|5550123/);
    }
});

it('a name that is an address is no link in the greeting, also where a mail program makes links itself', async () => {
  const name = 'Win at https://evil.example/now';
  const { text } = await renderLetter(await exampleLetter('ready', 'en', { name }));
  expect(text).not.toMatch(/https?:\/\/evil|evil\.example/);
  expect(text).toContain('Win at https: //evil. example/now');
});

it('an address of a person cannot add a copy or a subject to the letter it opens', async () => {
  const source = exampleSource('en', 'Amina');
  const email = 'ruth?bcc=all@example.org&subject=x@example.org';
  const introduction = async () => {
    const { connector, ...rest } = await source.introduction();
    return { ...rest, connector: { ...connector, email } };
  };
  const { html } = await renderedFrom('introduction-participant', { ...source, introduction });
  expect(load(html)('a.button').attr('href')).not.toMatch(/[?&]/);
});
