import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import type { Language } from '../locales/locales.ts';
import { LETTER_KINDS } from '../program/letters.ts';
import type { LetterContent } from './content.ts';
import { exampleLetter } from './examples.ts';
import { renderLetter } from './renderLetter.tsx';

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

/** Every text in a content that came from a person, replaced. Dates, links and keys of choices stay. */
function withText(content: LetterContent, text: string): LetterContent {
  switch (content.kind) {
    case 'introduction-participant':
      return { ...content, connector: { ...content.connector, name: text, role: text, organisation: text } };
    case 'introduction-connector':
      return {
        ...content,
        participant: { ...content.participant, name: text, phone: text, profession: text, goal: text },
      };
    case 'question':
    case 'question-nudge':
      return { ...content, about: { ...content.about, profession: text, goal: text }, why: [text] };
    case 'question-answered':
      return {
        ...content,
        about: { ...content.about, profession: text, goal: text },
        why: [text],
        question: text,
        answer: text,
      };
    case 'follow-up-participant':
      return { ...content, connectorName: text };
    case 'follow-up-connector':
      return { ...content, participantName: text };
    case 'invite':
      return { ...content, from: text };
    case 'rsvp-received':
      return { ...content, eventTitle: text, place: text, bring: [text] };
    case 'rsvp-not-kept':
      return { ...content, eventTitle: text };
    default:
      return content;
  }
}

describe.each(LETTER_KINDS)('hostile text in the letter %s', (kind) => {
  const written = (language: Language) => renderLetter(withText(exampleLetter(kind, language, name), name));

  it('stays text: nothing in the letter but what we put there', async () => {
    const clean = load((await renderLetter(exampleLetter(kind, 'en', 'Amina'))).html);
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

it('a name that is an address is no link in the greeting, also where a mail program makes links itself', async () => {
  const { text } = await renderLetter(
    exampleLetter('confirm-address', 'en', 'Win at https://evil.example/now'),
  );
  expect(text).not.toMatch(/https?:\/\/evil|evil\.example/);
  expect(text).toContain('Win at https: //evil. example/now');
});

it('an address of a person cannot add a copy or a subject to the letter it opens', async () => {
  const content = exampleLetter('introduction-participant', 'en');
  if (content.kind !== 'introduction-participant') throw new Error('Another kind of letter');
  const email = 'ruth?bcc=all@example.org&subject=x@example.org';
  const { html } = await renderLetter({ ...content, connector: { ...content.connector, email } });
  expect(load(html)('a.button').attr('href')).not.toMatch(/[?&]/);
});

it.each(['question', 'question-nudge', 'question-answered'] as const)(
  '%s tells no contact of the person',
  async (kind) => {
    const content = exampleLetter(kind, 'en');
    const goal =
      'Call me: +1 (314) 555-0188, amina@example.org or https://example.org/amina. 12 years in 2 hospitals.';
    const told = withText(content, goal);
    const { text, html } = await renderLetter(told);
    for (const contact of ['555', 'amina@', 'example.org/amina']) {
      expect(text).not.toContain(contact.replace('555', '555-0188'));
      expect(html).not.toContain(contact.replace('555', '555-0188'));
    }
    expect(text).toContain('12 years in 2 hospitals');
  },
);
