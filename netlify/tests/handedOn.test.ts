import { load } from 'cheerio';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { resendLetter } from '../../studio/email/letters/resend.ts';
import { readEnvironment } from '../environment.ts';
import referred from '../functions/referred.ts';
import { storePartnerReferrals } from '../services/forms/partnerReferrals.ts';
import { deliverNow } from '../services/letters/letters.ts';
import { signLink } from '../services/links.ts';
import { later, NOW } from './introduced.fixture.ts';
import { inFull } from './links.fixture.ts';
import { startServices } from './services.fixture.ts';

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices();
});
afterAll(() => services.close());

/** The page behind a link that a partner hands on, or what its form answers. */
async function open(token: string, form?: Record<string, string>) {
  const init = form ? { method: 'POST', body: new URLSearchParams(form) } : {};
  const request = new Request(`${services.siteUrl}/referred/${token}`, init);
  const answer = await inFull(referred)(request, { token }, '192.0.2.9');
  const $ = load(await answer.text());
  return { status: answer.status, givenName: $('[name=givenName]').attr('value') };
}

it('a link that a partner hands on opens for the address that its letter goes to, and sends that letter again', async () => {
  const env = readEnvironment();
  const partner = { partnerName: 'Pat (example)', organisation: 'Library', partnerEmail: 'p@wrong.example' };
  const person = { personGivenName: 'Omar', personFamilyName: 'Said (example)', field: 'nursing' } as const;
  const form = { ...partner, ...person, personEmail: 'omar.links@example.org', note: '' };
  const stored = await storePartnerReferrals(env, { ...form, personAgreed: true, lang: 'en' }, NOW);
  const [letter = ''] = stored;
  await deliverNow(env, stored, NOW);
  const subject = (await services.program.getDocument(letter))?.about._ref as string;
  const tokenTo = async (to: string, issuedAt = NOW) => {
    const request = { purpose: 'referred', subject, letter, to, language: 'en', issuedAt } as const;
    return (await signLink(env, request)).token;
  };
  const typed = async (token: string) => (await open(token)).givenName;
  expect(await typed(await tokenTo('p@wrong.example'))).toBe('Omar');
  await resendLetter(services.program, letter, 'p@right.example', 'Robin (example)');
  expect((await open(await tokenTo('p@wrong.example'))).status).toBe(404);
  expect(await typed(await tokenTo('p@right.example'))).toBe('Omar');
  await deliverNow(env, [letter], new Date());
  await services.program
    .patch(letter)
    .set({ queuedAt: later(-1).toISOString() })
    .commit();
  const old = await tokenTo('p@right.example', later(-100));
  expect((await open(old)).status).toBe(410);
  await open(old, { action: 'renew' });
  expect((await services.letters()).filter(({ to }) => to.includes('p@right.example'))).toHaveLength(2);
});
