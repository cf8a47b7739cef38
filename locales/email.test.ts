import { expect, it } from 'vitest';
import { LANGUAGES } from './locales.ts';
import { messagesFor } from './messages.ts';

/** A sheet of Letter paper, and a letter of the alphabet. */
const OF_PAPER = ['finder.stages.documents.advice', 'workforce.toolkitLead', 'notFound.text'];

/** Every text with the way to it. What only staff read is theirs. */
function textsIn(value: unknown, way = ''): [string, string][] {
  if (typeof value === 'string') return [[way, value]];
  return Object.entries(Object(value)).flatMap(([name, inner]) =>
    textsIn(inner, way ? `${way}.${name}` : name),
  );
}

/** What a letter on paper is called. In Arabic one word serves for both. */
const LETTER: Partial<Record<string, RegExp>> = {
  en: /\bletters?\b/i,
  es: /\bcartas?\b/i,
  bs: /\bpis(mo|ma|mu|mom|ama)\b/i,
  fr: /\blettres?\b/i,
};

it.each(LANGUAGES)('to people outside a letter is called an email (%s)', (language) => {
  const word = LETTER[language];
  const said = textsIn(messagesFor(language)).filter(
    ([way, text]) => word?.test(text) && !OF_PAPER.includes(way) && !way.startsWith('emails.letters.staff-'),
  );
  expect(said).toEqual([]);
});
