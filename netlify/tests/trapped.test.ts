import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { readEnvironment } from '../environment.ts';
import deliverLetters from '../functions/deliver-letters.ts';
import referSomeone from '../functions/refer-someone.ts';
import signUp from '../functions/sign-up.ts';
import { handleRecordChange } from '../services/background/recordChanges.ts';
import { dueForErasure, eraseWhenDue } from '../services/records/retention.ts';
import { contextOf } from './links.fixture.ts';
import { startServices } from './services.fixture.ts';
import { answersOf } from './signUp.fixture.ts';

/* A form whose trap was filled in, by a machine or by a browser that fills in every box. */

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices();
});
afterEach(() => services.faults.lake());
afterAll(() => services.close());

type Form = Record<string, string> | [string, string][];
async function send(form: Form, handler = signUp) {
  const { context, later } = contextOf();
  const body = new URLSearchParams(form);
  const answer = await handler(
    new Request(`${services.siteUrl}/api/form`, { method: 'POST', body }),
    context,
  );
  await later();
  return answer;
}

type SetAside = { _id: string; why: string; email: string; answers: { name: string; value: string }[] };
const setAside = (email: string) =>
  services.program.fetch<SetAside[]>('*[_type == "setAside" && email == $email]', { email });
const people = (email: string) =>
  services.program.fetch<{ languages: string[]; status: string }[]>('*[emailLower == $email]', { email });
const lettersTo = async (email: string) => (await services.letters()).filter(({ to }) => to.includes(email));

it('is set aside for staff: not matched, not written to, and once however often it comes', async () => {
  const form = answersOf({ fax: '555' });
  for (let time = 0; time < 3; time += 1) expect((await send(form)).status).toBe(303);
  const [one, ...more] = await setAside(form.email);
  expect(more).toEqual([]);
  expect(one).toMatchObject({ why: 'maybe-a-machine', form: 'learn-more' });
  expect(one?.answers.map(({ name }) => name)).not.toContain('fax');
  expect(await people(form.email)).toEqual([]);
  expect(await lettersTo(form.email)).toEqual([]);
});

it('with mistakes comes back, so that a person can mend them', async () => {
  const form = answersOf({ fax: '555', postcode: '' });
  expect((await send(form)).status).toBe(422);
  expect(await setAside(form.email)).toEqual([]);
});

it('that says what may not be kept is not set aside either', async () => {
  const form = answersOf({ fax: '555', workPermission: 'no' });
  const answer = await send(form);
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/learn-more/thanks/other-help/']);
  expect(await setAside(form.email)).toEqual([]);
  expect(await people(form.email)).toEqual([]);
});

it('that staff take in is kept as if it came now, with its letter, once', async () => {
  const form = answersOf({ fax: '555' });
  await send([...Object.entries(form), ['languages', 'es'], ['languages', 'bs']]);
  const [{ _id = '' } = {}] = await setAside(form.email);
  const env = readEnvironment();
  // Nothing happens before staff ask for it.
  expect(await handleRecordChange(env, _id, new Date())).toEqual([]);
  await services.program.patch(_id).set({ takeInRequestedAt: new Date().toISOString() }).commit();
  // The webhook was lost: the schedule finds it, and sends the letter.
  await deliverLetters();
  await deliverLetters();
  expect(await people(form.email)).toMatchObject([{ status: 'unconfirmed', languages: ['es', 'bs'] }]);
  expect(await setAside(form.email)).toEqual([]);
  expect(await lettersTo(form.email)).toHaveLength(1);
  expect(await handleRecordChange(env, _id, new Date())).toEqual([]);
});

it('that can no longer be kept stays set aside, and says why', async () => {
  const form = answersOf({ fax: '555' });
  await send(form);
  const [{ _id = '' } = {}] = await setAside(form.email);
  await services.program
    .patch(_id)
    .set({ takeInRequestedAt: new Date().toISOString(), 'answers[name == "postcode"].values': ['x'] })
    .commit();
  await handleRecordChange(readEnvironment(), _id, new Date());
  expect(await setAside(form.email)).toMatchObject([{ _id, why: 'mistakes' }]);
  expect(await people(form.email)).toEqual([]);
});

it('is set aside too when the Content Lake was away', async () => {
  const form = answersOf({ fax: '555' });
  await services.faults.lake({ status: 503 });
  expect((await send(form)).status).toBe(303);
  await services.faults.lake();
  await deliverLetters();
  expect(await setAside(form.email)).toMatchObject([{ why: 'maybe-a-machine' }]);
  expect(await people(form.email)).toEqual([]);
});

it('is erased after thirty days, whatever the form', async () => {
  const partnerEmail = 'pat.machine@example.org';
  const referral = {
    partnerName: 'Pat (example)',
    organisation: 'College (example)',
    partnerEmail,
    lang: 'en',
  };
  const person = {
    personGivenName: 'Layla',
    personEmail: 'layla@example.org',
    field: 'teaching',
    personAgreed: 'yes',
  };
  expect((await send({ ...referral, ...person, fax: '1' }, referSomeone)).status).toBe(303);
  const [{ _id = '' } = {}] = await setAside(partnerEmail);
  const env = readEnvironment();
  const after = (days: number) => new Date(Date.now() + days * 86_400_000);
  expect(await dueForErasure(env, after(29))).not.toContain(_id);
  expect(await dueForErasure(env, after(30.1))).toContain(_id);
  await eraseWhenDue(env, _id, after(30.1));
  expect(await setAside(partnerEmail)).toEqual([]);
});
