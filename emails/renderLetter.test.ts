import { describe, expect, it } from 'vitest';
import { LANGUAGES, LOCALES } from '../locales/locales.ts';
import { renderLetter } from './renderLetter.tsx';

const content = {
  kind: 'confirm-address',
  sender: { programName: 'Mosaic Connector', city: 'St. Louis', phone: '(314) 555-0142' },
  name: 'Amina (example)',
  link: 'http://localhost:8888/confirm/token',
  expiresAt: new Date('2026-12-06T12:00:00Z'),
} as const;

describe.each(LANGUAGES)('the confirmation letter in %s', (language) => {
  it('says its language and direction on <html> and on a wrapper', async () => {
    const { html } = await renderLetter({ ...content, language });
    const marks = `lang="${language}" dir="${LOCALES[language].language.direction}"`;
    expect(html.split(marks)).toHaveLength(3);
  });

  it('holds the link once as a button and once as an address, and the name, in HTML and in text', async () => {
    const { html, text, subject } = await renderLetter({ ...content, language });
    expect(html.match(/href="http:\/\/localhost:8888\/confirm\/token"/g)).toHaveLength(2);
    expect(text).toContain('http://localhost:8888/confirm/token');
    expect(text).toContain('Amina (example)');
    expect(subject).toContain('Mosaic Connector');
  });
});

it('shows a name with markup as text', async () => {
  const { html } = await renderLetter({
    ...content,
    language: 'en',
    name: '<a href="https://example.org">x</a>',
  });
  expect(html).not.toContain('<a href="https://example.org"');
});
