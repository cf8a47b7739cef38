import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language, LOCALES } from '../locales/locales.ts';
import { exampleLetter } from './exampleLetter.ts';
import { renderLetter } from './renderLetter.tsx';

const confirmation = async (language: Language) =>
  renderLetter(await exampleLetter('confirm-address', language));

describe.each(LANGUAGES)('the confirmation letter in %s', (language) => {
  it('says its language and direction on <html> and on a wrapper', async () => {
    const { html } = await confirmation(language);
    const marks = `lang="${language}" dir="${LOCALES[language].language.direction}"`;
    expect(html.split(marks)).toHaveLength(3);
  });

  it('holds the link once, as a button, in HTML, its address in text, and no name', async () => {
    const { html, text, subject } = await confirmation(language);
    expect(html.match(/href="https:\/\/example.org\/confirm\/example-token"/g)).toHaveLength(1);
    expect(text).toContain('https://example.org/confirm/example-token');
    expect(text).not.toContain('Amina');
    expect(subject).toContain('Mosaic Connector');
  });
});

it('shows a name with markup as text', async () => {
  const name = '<a href="https://example.org">x</a>';
  const { html } = await renderLetter(await exampleLetter('ready', 'en', { name }));
  expect(html).not.toContain('<a href="https://example.org"');
});
