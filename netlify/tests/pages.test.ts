import { createServer } from 'node:http';
import type { Context } from '@netlify/functions';
import { load } from 'cheerio';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { messagesFor } from '../../locales/messages.ts';
import answer from '../functions/answer.ts';
import confirm from '../functions/confirm.ts';
import myRecord from '../functions/my-record.ts';
import signUp from '../functions/sign-up.ts';
import { contextOf, tokenFor } from './links.fixture.ts';
import { addConnector, addMatch, addParticipant } from './people.fixture.ts';
import { startServices } from './services.fixture.ts';

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices();
});
afterAll(() => services.close());
afterEach(async () => {
  process.env = { ...process.env, SITE_URL: services.siteUrl };
  await services.faults.lake();
});

/** A site of which nothing can be had, at an address that no other test asks. */
const withoutSite = (name: string) => {
  process.env = { ...process.env, SITE_URL: `http://localhost:1/${name}` };
};

type Handler = (request: Request, context: Context) => Promise<Response>;

async function open(handler: Handler, path: string, init: RequestInit = {}) {
  const [, , token = ''] = path.split('?')[0]?.split('/') ?? [];
  const { context, later } = contextOf({ token });
  const response = await handler(new Request(`${services.siteUrl}${path}`, init), context);
  await later();
  const $ = load(await response.text());
  return { response, $, h1: $('h1').text() };
}

const linkTo = async (purpose: 'answer' | 'confirm' | 'my-record', subject: string) =>
  `/${purpose}/${await tokenFor(purpose, subject, new Date())}`;

describe('when the site does not give its frame', () => {
  it('a page is still whole, with its status and the way to a person', async () => {
    const path = await linkTo('confirm', await addParticipant(services.program, { status: 'unconfirmed' }));
    withoutSite('whole');
    const { response, $, h1 } = await open(confirm, path);
    expect(response.status).toBe(200);
    expect(h1).toBe(messagesFor('en').confirm.ask.title);
    expect($('html').attr('lang')).toBe('en');
    expect($('form').attr('action')).toBe(`${path}?lang=en`);
    const { response: old, $: gone } = await open(confirm, '/confirm/nonsense?lang=ar');
    expect(old.status).toBe(404);
    expect(gone('html').attr()).toMatchObject({ lang: 'ar', dir: 'rtl' });
    expect(gone('a[href="tel:+13145550142"]').length).toBe(1);
  });

  it('nothing that a person wrote is lost', async () => {
    const connector = await addConnector(services.program);
    const match = await addMatch(services.program, await addParticipant(services.program), connector, {
      status: 'asked',
    });
    const path = await linkTo('answer', match);
    withoutSite('kept');
    const form = { answer: 'ask', question: `${'Why? '.repeat(200)}</textarea><b>` };
    const { response, $ } = await open(answer, path, { method: 'POST', body: new URLSearchParams(form) });
    expect(response.status).toBe(422);
    expect($('[name=question]').val()).toBe(form.question);
    expect($('title').text()).toMatch(/^Error: /);
  });

  it('and the Content Lake is away too, the page says what it can, and no braces', async () => {
    withoutSite('nothing');
    const path = await linkTo('my-record', 'participant.none');
    await services.faults.lake({ status: 503 });
    const { response, $, h1 } = await open(myRecord, path);
    expect([response.status, h1]).toEqual([503, messagesFor('en').problem.problem.title]);
    expect($('body').text()).not.toMatch(/[{}]/);
    expect($('main p').length).toBeGreaterThan(0);
  });

  it('what was there a moment ago is used again', async () => {
    let isUp = true;
    const frame = await (await fetch(`${services.siteUrl}/shell/`)).text();
    const site = createServer((_request, reply) => {
      reply
        .writeHead(isUp ? 200 : 500, { 'content-type': 'text/html' })
        .end(frame.replace('<body>', '<body><header></header>'));
    });
    await new Promise<void>((done) => site.listen(0, '127.0.0.1', done));
    const address = site.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    process.env = { ...process.env, SITE_URL: `http://localhost:${port}` };
    expect((await open(confirm, '/confirm/nonsense')).$('header').length).toBe(1);
    isUp = false;
    expect((await open(confirm, '/confirm/nonsense')).$('header').length).toBe(1);
    await new Promise((done) => site.close(done));
  });
});

describe('the language of a page', () => {
  it('is said in a header, and English where the city does not offer the one asked for', async () => {
    const { response } = await open(confirm, '/confirm/nonsense?lang=es');
    expect(response.headers.get('content-language')).toBe('es');
    const frame = await (await fetch(`${services.siteUrl}/shell/`)).text();
    const site = createServer((request, reply) => {
      const isEnglish = request.url === '/shell/';
      reply.writeHead(isEnglish ? 200 : 404, { 'content-type': 'text/html' }).end(frame);
    });
    await new Promise<void>((done) => site.listen(0, '127.0.0.1', done));
    const address = site.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    process.env = { ...process.env, SITE_URL: `http://localhost:${port}` };
    const { response: english, h1 } = await open(confirm, '/confirm/nonsense?lang=es');
    expect(english.headers.get('content-language')).toBe('en');
    expect(h1).toBe(messagesFor('en').links.invalid.title);
    await new Promise((done) => site.close(done));
  });

  it.each([
    ['/ar/learn-more/', 'ar'],
    ['/learn-more/', 'en'],
    ['/nowhere/else', 'en'],
  ])('of a form that is turned away is that of the page %s before it', async (path, language) => {
    const { response, h1 } = await open(signUp, '/api/sign-up', {
      method: 'POST',
      body: 'x',
      headers: { 'content-type': 'text/plain', referer: `${services.siteUrl}${path}` },
    });
    expect([response.status, response.headers.get('content-language')]).toEqual([415, language]);
    expect(h1).toBe(messagesFor(language === 'ar' ? 'ar' : 'en').learnMore.title);
  });
});
