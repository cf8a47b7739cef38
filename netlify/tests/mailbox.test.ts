import { load } from 'cheerio';
import { Resend } from 'resend';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleLetter } from '../../emails/examples.ts';
import { renderLetter } from '../../emails/renderLetter.tsx';
import { LANGUAGES, LOCALES } from '../../locales/locales.ts';
import { LETTER_KINDS } from '../../program/letters.ts';
import { startServices } from './services.fixture.ts';

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices();
});
afterAll(() => services.close());

describe.each(LETTER_KINDS)('the letter %s', (kind) => {
  it.each(LANGUAGES)('is sent and shown in the mailbox in %s', async (language) => {
    const letter = await renderLetter(exampleLetter(kind, language));
    const resend = new Resend('re_test', { baseUrl: services.outbox.url });
    const { data } = await resend.emails.send({
      from: 'Mosaic <letters@example.org>',
      to: `${kind}@example.org`,
      ...letter,
    });
    const shown = load(await (await fetch(`${services.outbox.url}/mailbox/${data?.id}`)).text());
    expect(shown('main').text()).toContain(letter.subject);
    const body = load(await (await fetch(`${services.outbox.url}/mailbox/${data?.id}/letter`)).text());
    expect(body('h1').text()).not.toBe('');
    expect(
      body(`[lang="${language}"][dir="${LOCALES[language].language.direction}"]`).length,
    ).toBeGreaterThan(0);
    expect(Buffer.byteLength(letter.html)).toBeLessThan(60 * 1024);
  });
});
