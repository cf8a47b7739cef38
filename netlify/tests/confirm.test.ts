import { load } from 'cheerio';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { messagesFor } from '../../locales/messages.ts';
import { readEnvironment } from '../environment.ts';
import confirm from '../functions/confirm.ts';
import { signLink } from '../services/links.ts';
import { contextOf, tokenFor } from './links.fixture.ts';
import { startServices } from './services.fixture.ts';

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices();
});
afterAll(() => services.close());

const ID = 'participant.test';
const { ask, done, already } = messagesFor('en').confirm;
const { expired, invalid } = messagesFor('en').links;
const token = (now = new Date(), id = ID) => tokenFor('confirm', id, now);

async function person(status: string) {
  await services.program.createOrReplace({
    _id: ID,
    _type: 'participant',
    status,
    eligibility: 'eligible',
    givenName: 'Amina',
    familyName: '(example)',
    email: 'a@example.org',
    language: 'en',
    history: [],
  });
}

async function open(
  path: string,
  method = 'GET',
  headers: Record<string, string> = {},
  form: Record<string, string> = { action: 'confirm' },
) {
  const { context, later } = contextOf({ token: path.split('?')[0] ?? '' });
  const body = method === 'POST' && { body: new URLSearchParams(form) };
  const answer = await confirm(
    new Request(`${services.siteUrl}/confirm/${path}`, { method, headers, ...body }),
    context,
  );
  await later();
  const page = load(await answer.text());
  return {
    status: answer.status,
    title: page('title').text(),
    sections: page('section').length,
    action: page('form').attr('action'),
    answer,
  };
}

it('a link asks on GET and changes nothing, because mail scanners open links', async () => {
  await person('unconfirmed');
  const link = await token();
  expect(await open(link)).toMatchObject({
    status: 200,
    title: ask.title,
    sections: 1,
    action: `/confirm/${link}?lang=en`,
  });
  expect(await services.program.getDocument(ID)).toMatchObject({ status: 'unconfirmed' });
});

it('a link acts on POST, once, and says so kindly afterwards', async () => {
  await person('unconfirmed');
  const link = await token();
  expect(await open(link, 'POST')).toMatchObject({ status: 200, title: done.title });
  expect(await services.program.getDocument(ID)).toMatchObject({
    status: 'received',
    history: [{ from: 'unconfirmed', to: 'received', who: 'participant' }],
  });
  expect(await open(link, 'POST')).toMatchObject({ status: 200, title: already.title });
  expect((await services.program.getDocument(ID))?.history).toHaveLength(1);
});

it('a link does not act on a form that says nothing, as mail scanners send them', async () => {
  await person('unconfirmed');
  expect(await open(await token(), 'POST', {}, {})).toMatchObject({ status: 200, title: ask.title });
  expect(await services.program.getDocument(ID)).toMatchObject({ status: 'unconfirmed' });
});

it('a link does not act for the page of another site', async () => {
  await person('unconfirmed');
  expect(await open(await token(), 'POST', { origin: 'https://elsewhere.example' })).toMatchObject({
    status: 403,
  });
  expect(await services.program.getDocument(ID)).toMatchObject({ status: 'unconfirmed' });
});

it('an old, a foreign, a changed and a forgotten link are each told apart from a good one', async () => {
  await person('unconfirmed');
  const good = await token();
  const other = await tokenFor('answer', ID, new Date());
  expect(await open(await token(new Date('2026-01-01')), 'POST')).toMatchObject({
    status: 410,
    title: expired.title,
  });
  for (const bad of [
    other,
    `${good.slice(0, -3)}abc`,
    'nonsense',
    '',
    await token(new Date(), 'participant.gone'),
  ]) {
    expect(await open(bad, 'POST')).toMatchObject({ status: 404, title: invalid.title });
  }
  expect(await services.program.getDocument(ID)).toMatchObject({ status: 'unconfirmed' });
});

it('a link signed with the key before this one still holds', async () => {
  await person('unconfirmed');
  const env = readEnvironment();
  const { token: old } = await signLink(
    { ...env, LINK_KEYS: env.LINK_KEYS.slice(1) },
    {
      purpose: 'confirm',
      subject: ID,
      letter: 'letter.x',
      to: 'a@example.org',
      language: 'en',
      issuedAt: new Date(),
    },
  );
  expect(await open(old, 'POST')).toMatchObject({ title: done.title });
});

it('a reader who chooses another language keeps the link and the language', async () => {
  await person('unconfirmed');
  const link = await token();
  const page = await open(`${link}?lang=ar`);
  expect(page).toMatchObject({
    title: messagesFor('ar').confirm.ask.title,
    action: `/confirm/${link}?lang=ar`,
  });
});

it('pages behind links are kept nowhere and named to no one', async () => {
  await person('unconfirmed');
  const { answer } = await open(await token());
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(answer.headers.get('x-robots-tag')).toContain('noindex');
  expect(answer.headers.get('referrer-policy')).toBe('same-origin');
});
