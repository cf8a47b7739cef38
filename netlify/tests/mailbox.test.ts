import { load } from 'cheerio';
import { Resend } from 'resend';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleLetter } from '../../emails/exampleLetter.ts';
import { EVERY_LETTER } from '../../emails/letters.fixture.ts';
import { renderLetter } from '../../emails/renderLetter.tsx';
import { LOCALES } from '../../locales/locales.ts';
import { startServices } from './services.fixture.ts';

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices();
});
afterAll(() => services.close());

describe('every letter', () => {
  it.each(EVERY_LETTER)('$kind is sent and shown in the mailbox in $language', async ({ kind, language }) => {
    const letter = await renderLetter(await exampleLetter(kind, language));
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
