import { load } from 'cheerio';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { messagesFor } from '../../locales/messages.ts';
import answer from '../functions/answer.ts';
import { asked, NOW } from './coffee.fixture.ts';
import { inFull, tokenFor } from './links.fixture.ts';
import { startServices } from './services.fixture.ts';

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices();
});
afterAll(() => services.close());

it('an answer that could not be taken goes along to another language, and is not taken there either', async () => {
  const { match } = await asked(services);
  const token = await tokenFor('answer', match, NOW);
  const send = async (path: string, body: URLSearchParams) => {
    const request = new Request(`${services.siteUrl}${path}`, { method: 'POST', body });
    const response = await inFull(answer)(request, { token });
    return { status: response.status, $: load(await response.text()) };
  };
  const word = 'Ne mogu "sada" <b>';
  const body = new URLSearchParams({ answer: 'decline', declineWord: word });
  expect((await send(`/answer/${token}`, body)).status).toBe(422);
  // What the language switch of that page sends: `shell.test.ts` in forms/pages.
  const along = JSON.stringify(Object.fromEntries(body));
  const again = await send(`/answer/${token}?lang=es`, new URLSearchParams({ 'refused-answers': along }));
  const broken = await send(`/answer/${token}?lang=es`, new URLSearchParams({ 'refused-answers': '{' }));
  expect(broken.status).toBeLessThan(500);
  expect(again.status).toBe(422);
  expect(again.$('title').text()).toContain(messagesFor('es').forms.errorPrefix.trim());
  expect(again.$('[name=declineWord]').val()).toBe(word);
  expect(await services.program.getDocument(match)).toMatchObject({ status: 'asked' });
});
