import { encodeSignatureHeader, SIGNATURE_HEADER_NAME } from '@sanity/webhook';
import { SignJWT } from 'jose';
import { readAddresses } from '../../local/stack/addresses.ts';
import { productEnvironment } from '../../local/stack/environment.ts';
import { LANGUAGES } from '../../locales/locales.ts';
import { localizedPath } from '../../program/languages.ts';
import { addresses, expect, test } from './journey.ts';
import { linkTo } from './mailbox.ts';

/* Every kind of answer that the running stack can be made to give, and the headers on it. */

const EVERYWHERE = {
  'content-security-policy': /(^|; ?)frame-ancestors 'none'/,
  'cross-origin-opener-policy': /^same-origin$/,
  'permissions-policy': /^camera=\(\), microphone=\(\), geolocation=\(\), browsing-topics=\(\)$/,
  'strict-transport-security': /^max-age=31536000$/,
  'x-content-type-options': /^nosniff$/,
};
/** Files of the site may name themselves to other sites by host alone. */
const FILE = { ...EVERYWHERE, 'referrer-policy': /^strict-origin-when-cross-origin$/ };
/** What functions answer is for one person: kept nowhere, indexed nowhere, named to no other site. */
const PERSONAL = {
  ...EVERYWHERE,
  'referrer-policy': /^same-origin$/,
  'cache-control': /^no-store$/,
  'x-robots-tag': /noindex/,
};

const { site } = addresses;
const env = productEnvironment(readAddresses(process.env), 'http://127.0.0.1:9/build_hooks/local');

async function ask(path: string, wanted: number, headers: Record<string, RegExp>, init: RequestInit = {}) {
  const answer = await fetch(site + path, { redirect: 'manual', ...init });
  const asked = `${init.method ?? 'GET'} ${path.slice(0, 60)}`;
  expect(answer.status, asked).toBe(wanted);
  for (const [name, value] of Object.entries(headers))
    expect(answer.headers.get(name) ?? '', `${name} of ${asked} (${wanted})`).toMatch(value);
  return { text: await answer.text(), headers: answer.headers };
}

const post = (body: BodyInit, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  body,
  headers,
});
const form = (answers: Record<string, string>, headers?: Record<string, string>) =>
  post(new URLSearchParams(answers), headers);
const JSON_FORM = { 'content-type': 'application/json', accept: 'application/json' };
const FOREIGN = { origin: 'https://elsewhere.example' };
const LARGE = 'x'.repeat(70_000);

/** A token signed as the program signs it, about somebody who is not there. */
function token(purpose: string, days: number): Promise<string> {
  const [kid = '', secret = ''] = (env.LINK_KEYS ?? '').split(':');
  return new SignJWT({ p: purpose, a: 'nobody', l: 'letter.none', g: 'en' })
    .setProtectedHeader({ alg: 'HS256', kid })
    .setSubject('participant.gone')
    .setExpirationTime(new Date(Date.now() + days * 24 * 60 * 60 * 1000))
    .sign(new TextEncoder().encode(secret));
}

const email = `headers.${Date.now()}@example.org`;
const person = {
  givenName: 'Amina',
  familyName: 'Headers (example)',
  email,
  postcode: '63110',
  field: 'nursing',
  profession: 'Nurse',
  degree: 'master',
  yearsOfExperience: '7',
  english: 'professional',
  bornOutsideUS: 'yes',
  workPermission: 'yes',
  consent: 'yes',
  lang: 'en',
};

test('every page and every file of the site', async () => {
  const { text: index } = await ask('/sitemap-index.xml', 200, FILE);
  const { pathname } = new URL(/<loc>(.*?)<\/loc>/.exec(index)?.[1] ?? '');
  const { text: map } = await ask(pathname, 200, FILE);
  const pages = [...map.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => new URL(url ?? '').pathname);
  expect(pages.length).toBeGreaterThan(40);
  // Each kind of page in each language: the first of a kind stands for its neighbours.
  const kinds = new Map(pages.map((page) => [page.replace(/^(.*\/[a-z-]+\/)[^/]+\/$/, '$1*'), page]));
  for (const page of kinds.values()) await ask(page, 200, FILE);
  const event = pages.find((page) => /^\/events\/[^/]+\/$/.test(page)) ?? '';
  const { text: home } = await ask('/', 200, FILE);
  const asset = /(?:href|src)="(\/_astro\/[^"]+)"/.exec(home)?.[1];
  const picture = /content="https?:\/\/[^/]+(\/social\/[^"]+\.png)"/.exec(home)?.[1];
  expect([event, asset, picture].every(Boolean)).toBe(true);
  const files = [asset, picture, `${event.slice(0, -1)}.ics`, '/events.ics', '/workforce/feed.xml'];
  for (const file of [...files, '/robots.txt', '/icon.svg', '/pagefind/pagefind.js'])
    await ask(file ?? '', 200, FILE);
  for (const page of ['/shell/', '/ar/shell/', '/learn-more/thanks/', `${event}thanks/`]) {
    const { text } = await ask(page, 200, FILE);
    expect(text, page).toMatch(/<meta name="robots" content="noindex/);
  }
  const inEach = LANGUAGES.map((language) => localizedPath('/nothing/', language));
  for (const missing of [...inEach, '/_astro/nothing.css']) await ask(missing, 404, FILE);
});

test('every answer of the forms that anybody may send', async () => {
  const { text } = await ask('/events/', 200, FILE);
  const event = /href="(\/events\/[a-z0-9-]+)\/"/.exec(text)?.[1];
  expect(event).toBeTruthy();
  const forms = ['/api/sign-up', '/api/become-a-connector', '/api/refer-someone', `/api${event}/rsvp`];
  for (const path of forms) {
    await ask(path, 303, PERSONAL);
    const { headers } = await ask(path, 405, PERSONAL, { method: 'DELETE' });
    expect(headers.get('allow')).toBe('POST');
    await ask(path, 422, PERSONAL, form({ lang: 'ar' }));
    await ask(path, 422, PERSONAL, post('{}', JSON_FORM));
  }
  await ask('/api/events/nothing/rsvp', 404, PERSONAL, form({ givenName: 'Amina', email, people: '1' }));
});

test('every answer to who sends a form as it should not be sent, or often', async () => {
  const path = '/api/sign-up';
  await ask(path, 405, PERSONAL, { method: 'DELETE', headers: JSON_FORM });
  await ask(path, 403, PERSONAL, form({ lang: 'en' }, FOREIGN));
  await ask(path, 403, PERSONAL, post('{}', { ...JSON_FORM, ...FOREIGN }));
  await ask(path, 413, PERSONAL, form({ goal: LARGE }));
  await ask(path, 415, PERSONAL, post('lang=en', { 'content-type': 'text/plain' }));
  await ask(path, 415, PERSONAL, post('{"', JSON_FORM));
  await ask(path, 303, PERSONAL, form({ ...person, fax: 'a machine' }));
  // Nobody is locked out by who sends forms in their name: only a sender of a hundred and fifty is asked to wait.
  for (let time = 0; time < 9; time += 1) await ask(path, 303, PERSONAL, form(person));
});

test('every answer behind a link', async () => {
  for (const name of [
    'confirm',
    'answer',
    'coffee',
    'prepare',
    'plan',
    'introductions',
    'reach',
    'follow-up',
    'my-record',
    'invite',
    'referred',
    'partner',
    'visit',
    'cancel-visit',
    'not-me',
    'unsubscribe',
  ]) {
    const { headers } = await ask(`/${name}/nonsense`, 405, PERSONAL, { method: 'PUT' });
    expect(headers.get('allow')).toBe('GET, HEAD, POST');
    await ask(`/${name}/${await token(name, -1)}`, 410, PERSONAL);
  }
  // Once alone: Netlify's local runtime asks four other paths after a 404 or a 403, each of them a token to us.
  await ask('/confirm/nonsense', 404, PERSONAL);
  const confirm = new URL(await linkTo(email, '/confirm/')).pathname;
  await ask(confirm, 200, PERSONAL);
  await ask(confirm, 200, PERSONAL, form({}));
  await ask(confirm, 200, PERSONAL, form({ action: 'confirm' }));
  // Who has lost every link asks for one by the address.
  await ask('/my-record/half', 200, PERSONAL, form({ action: 'find', email }));
  const record = new URL(await linkTo(email, '/my-record/')).pathname;
  await ask(record, 200, PERSONAL);
  await ask(`${record}?lang=ar`, 200, PERSONAL);
  const { headers } = await ask(`${record}?download=json`, 200, PERSONAL);
  expect(headers.get('content-disposition')).toBe('attachment; filename="my-record.json"');
  await ask(record, 413, PERSONAL, form({ action: LARGE }));
  await ask(record, 415, PERSONAL, post('action=erase', { 'content-type': 'text/plain' }));
  await ask(record, 422, PERSONAL, form({ action: 'correct', givenName: '', familyName: '' }));
});

test('every answer to a machine, and what is answered while the Content Lake is away', async () => {
  for (const name of ['content', 'program', 'email']) {
    await ask(`/api/hooks/${name}`, 405, PERSONAL, { headers: JSON_FORM });
    await ask(`/api/hooks/${name}`, 401, PERSONAL, post('{}', JSON_FORM));
    await ask(`/api/hooks/${name}`, 413, PERSONAL, post(LARGE, JSON_FORM));
  }
  const signed = async (body: string, at = Date.now()) =>
    post(body, {
      ...JSON_FORM,
      [SIGNATURE_HEADER_NAME]: await encodeSignatureHeader(body, at, env.PROGRAM_HOOK_SECRET ?? ''),
    });
  await ask('/api/hooks/program', 200, PERSONAL, await signed('{"_id":"match.none"}'));
  await ask('/api/hooks/program', 422, PERSONAL, await signed('[]'));
  await ask(
    '/api/hooks/program',
    401,
    PERSONAL,
    await signed('{"_id":"match.none"}', Date.now() - 7_200_000),
  );
  await ask('/api/health', 200, PERSONAL);
  await ask('/api/health', 405, PERSONAL, { method: 'POST' });
  const subject = await token('record', 1);
  const faults = (init: RequestInit) =>
    fetch(`${addresses.lake}/_faults`, { headers: { 'content-type': 'application/json' }, ...init });
  await faults({ method: 'PUT', body: JSON.stringify({ match: 'data/', status: 503 }) });
  try {
    await ask('/api/health', 503, PERSONAL);
    await ask(`/my-record/${subject}`, 503, PERSONAL);
    await ask(`/my-record/${subject}`, 503, PERSONAL, { headers: { accept: 'application/json' } });
  } finally {
    await faults({ method: 'DELETE' });
  }
});
