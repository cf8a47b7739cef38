import { globSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import confirm from '../functions/confirm.ts';
import rsvp from '../functions/events-rsvp.ts';
import health from '../functions/health.ts';
import signUp from '../functions/sign-up.ts';
import { contextOf, inFull } from './links.fixture.ts';
import { startServices } from './services.fixture.ts';
import { answersOf } from './signUp.fixture.ts';

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices();
});
afterAll(() => services.close());

/** The headers that netlify.toml sets on every file. It does not set them on what functions answer. */
const toml = readFileSync('netlify.toml', 'utf8');
const wanted = (/for = "\/\*"\n {2}\[headers.values\]\n((?: {4}.*\n)+)/.exec(toml)?.[1] ?? '')
  .split('\n')
  .flatMap((line) => {
    const [, name, value] = /^ {4}([\w-]+) = "(.*)"$/.exec(line) ?? [];
    return name && value ? [[name, value] as const] : [];
  });

it('the files of the site are not to be framed, sniffed, or named in full to others', () => {
  expect(wanted.map(([name]) => name).toSorted()).toEqual([
    'Content-Security-Policy',
    'Cross-Origin-Opener-Policy',
    'Permissions-Policy',
    'Referrer-Policy',
    'Strict-Transport-Security',
    'X-Content-Type-Options',
  ]);
  expect(wanted).toContainEqual(['Content-Security-Policy', "frame-ancestors 'none'"]);
});

it('no more rules at the edge stand in the functions than the smaller plans of the host apply', () => {
  const rules = globSync('netlify/functions/*.ts').filter((file) =>
    readFileSync(file, 'utf8').includes('rateLimit:'),
  );
  expect(rules).toHaveLength(2);
});

it('what functions answer carries the same, and is kept nowhere', async () => {
  const { context } = contextOf({ token: 'nonsense', slug: 'nothing' });
  const post = (form: Record<string, string>, accept = 'text/html') =>
    new Request(`${services.siteUrl}/api/form`, {
      method: 'POST',
      body: new URLSearchParams(form),
      headers: { accept },
    });
  const whole = process.env;
  process.env = { ...whole, SITE_URL: 'no address' };
  const broken = {
    'not even a page': await inFull(signUp)(post(answersOf())),
    'health without an environment': await health(new Request(`${services.siteUrl}/api/health`)),
  };
  process.env = whole;
  expect(Object.values(broken).map(({ status }) => status)).toEqual([503, 503]);
  const answers = {
    ...broken,
    'sent on': await inFull(signUp)(post(answersOf())),
    mistakes: await inFull(signUp)(post(answersOf({ email: '' }))),
    'mistakes as JSON': await inFull(signUp)(post(answersOf({ email: '' }), 'application/json')),
    'health asked in the wrong way': await health(
      new Request(`${services.siteUrl}/api/health`, { method: 'POST' }),
    ),
    refused: await inFull(signUp)(new Request(`${services.siteUrl}/api/sign-up`)),
    'a link asked in the wrong way': await confirm(
      new Request(`${services.siteUrl}/confirm/nonsense`, { method: 'PUT' }),
      context,
    ),
    'a link': await confirm(new Request(`${services.siteUrl}/confirm/nonsense`), context),
    'not there': await rsvp(post(answersOf()), context),
    health: await health(new Request(`${services.siteUrl}/api/health`)),
  };
  for (const [name, answer] of Object.entries(answers)) {
    for (const [header, value] of wanted) {
      // Stricter: an address of a page for one person is not named to others at all.
      const own = header === 'Referrer-Policy' ? 'same-origin' : value;
      expect(answer.headers.get(header), `${header} of ${name}`).toBe(own);
    }
    expect(answer.headers.get('cache-control'), name).toBe('no-store');
    expect(answer.headers.get('x-robots-tag'), name).toContain('noindex');
  }
});

it('the preview is shown in no frame but the Studio’s', () => {
  const preview = readFileSync('preview/netlify.toml', 'utf8');
  expect(preview).toMatch(
    /\n {4}Content-Security-Policy = "frame-ancestors 'self' https:\/\/\*\.sanity\.studio"\n/,
  );
  expect(preview).toMatch(/\n {4}X-Robots-Tag = "noindex, nofollow"\n/);
  expect(preview.match(/frame-ancestors/g)).toHaveLength(1);
});
