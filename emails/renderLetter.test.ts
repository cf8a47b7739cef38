import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language, LOCALES } from '../locales/locales.ts';
import { exampleLetter } from './exampleLetter.ts';
import { renderLetter } from './renderLetter.tsx';

const confirmation = async (language: Language, name?: string) =>
  renderLetter(await exampleLetter('confirm-address', language, { name }));

describe.each(LANGUAGES)('the confirmation letter in %s', (language) => {
  it('says its language and direction on <html> and on a wrapper', async () => {
    const { html } = await confirmation(language);
    const marks = `lang="${language}" dir="${LOCALES[language].language.direction}"`;
    expect(html.split(marks)).toHaveLength(3);
  });

  it('holds the link once as a button and once as an address, and the name, in HTML and in text', async () => {
    const { html, text, subject } = await confirmation(language);
    expect(html.match(/href="https:\/\/example.org\/confirm\/example-token"/g)).toHaveLength(2);
    expect(text).toContain('https://example.org/confirm/example-token');
    expect(text).toContain('Amina (example)');
    expect(subject).toContain('Mosaic Connector');
  });
});

it('shows a name with markup as text', async () => {
  const { html } = await confirmation('en', '<a href="https://example.org">x</a>');
  expect(html).not.toContain('<a href="https://example.org"');
});
