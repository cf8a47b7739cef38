import { load } from 'cheerio';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import deliverLetters from '../functions/deliver-letters.ts';
import signUp from '../functions/sign-up.ts';
import { spoolKeys } from '../services/spool.ts';
import { inFull } from './links.fixture.ts';
import { startServices } from './services.fixture.ts';
import { answersOf } from './signUp.fixture.ts';

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices();
});
afterAll(() => services.close());
afterEach(async () => {
  await services.faults.lake();
  await services.faults.outbox();
});

function send(form: Record<string, string>, headers: Record<string, string> = {}) {
  return inFull(signUp)(
    new Request(`${services.siteUrl}/api/sign-up`, {
      method: 'POST',
      body: new URLSearchParams(form),
      headers,
    }),
  );
}

const stored = (email: string) =>
  services.program.fetch<{ status: string; eligibility: string; laterSignUps?: unknown[] }[]>(
    '*[_type == "participant" && emailLower == $email]',
    { email },
  );
const lettersTo = async (email: string) => (await services.letters()).filter(({ to }) => to.includes(email));

describe('a sign-up', () => {
  it('is stored once, answered with one letter, and sent on to the thank-you page', async () => {
    const form = answersOf();
    const answer = await send(form);
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toMatch(/^\/learn-more\/thanks\/./);
    expect(await stored(form.email)).toMatchObject([{ status: 'unconfirmed', eligibility: 'eligible' }]);
    const [letter, ...more] = await lettersTo(form.email);
    expect(more).toEqual([]);
    expect(letter?.text).toContain(`${services.siteUrl}/confirm/`);
  });

  it('that says no to work permission is answered with a page that names help, and kept nowhere', async () => {
    const count = 'count(*[_type in ["participant", "letter", "setAside"]])';
    const form = answersOf({ workPermission: 'no' });
    const before = await services.program.fetch(count);
    // Nor does it wait anywhere while the Content Lake is away.
    for (const faults of [undefined, { match: 'data', status: 503 }]) {
      await services.faults.lake(faults);
      const answer = await send({ ...form, lang: 'es' });
      expect([answer.status, answer.headers.get('location')]).toEqual([
        303,
        '/es/learn-more/thanks/other-help/',
      ]);
    }
    await services.faults.lake();
    expect(await spoolKeys()).toEqual([]);
    await deliverLetters();
    expect(await services.program.fetch(count)).toEqual(before);
    expect(await lettersTo(form.email)).toEqual([]);
  });

  it('sent twice at the same moment is still one person and one letter', async () => {
    const form = answersOf();
    await Promise.all([send(form), send(form), send(form)]);
    expect(await stored(form.email)).toHaveLength(1);
    expect(await lettersTo(form.email)).toHaveLength(1);
  });

  it('in another spelling of the same address is the same person', async () => {
    const form = answersOf();
    await send(form);
    await send({ ...form, email: form.email.toUpperCase() });
    expect(await stored(form.email)).toHaveLength(1);
    expect(await lettersTo(form.email)).toHaveLength(1);
  });

  it('by somebody already confirmed is kept beside the record, never over it', async () => {
    const form = answersOf();
    await send(form);
    const [person] = await services.program.fetch<{ _id: string }[]>('*[emailLower == $email]', {
      email: form.email,
    });
    await services.program
      .patch(person?._id ?? '')
      .set({ status: 'ready' })
      .commit();
    await send({ ...form, profession: 'Something else' });
    expect(await stored(form.email)).toMatchObject([
      { status: 'ready', profession: 'Nurse', laterSignUps: [{ profession: 'Something else' }] },
    ]);
  });

  it('is written in the language of the page', async () => {
    const form = answersOf({ lang: 'ar' });
    const answer = await send(form);
    expect(answer.headers.get('location')).toMatch(/^\/ar\/learn-more\/thanks\/./);
    expect((await lettersTo(form.email))[0]?.subject).toContain('بريدك الإلكتروني');
  });
});

describe('a form with mistakes', () => {
  it('comes back with every answer, the summary on top and each field named', async () => {
    const answer = await send(answersOf({ email: 'no"one', degree: '', goal: '</textarea><b>x' }));
    const page = load(await answer.text());
    expect(answer.status).toBe(422);
    expect(page('title').text()).toBe('Error: Learn More');
    expect(page('#error-summary').attr()).toMatchObject({ autofocus: '' });
    expect(
      page('#error-summary a')
        .toArray()
        .map((link) => page(link).attr('href')),
    ).toEqual(['#degree-none', '#email']);
    expect(page('#email').attr()).toMatchObject({
      value: 'no"one',
      'aria-invalid': 'true',
      'aria-describedby': 'email-hint email-error',
    });
    expect(page('#goal').val()).toBe('</textarea><b>x');
    expect(page('#email-error').text()).toBe('Enter an email address like name@example.org');
  });

  it('is answered in JSON to who asks for JSON, in the person’s language', async () => {
    const answer = await send(answersOf({ email: '', lang: 'es' }), { accept: 'application/json' });
    expect([answer.status, await answer.json()]).toEqual([
      422,
      { issues: [{ field: 'email', message: 'Escriba su correo electrónico' }] },
    ]);
  });
});

describe('when a service is away', () => {
  it('the sign-up waits in the spool and is stored later, once, with one letter', async () => {
    const form = answersOf();
    await services.faults.lake({ status: 503 });
    expect((await send(form)).status).toBe(303);
    await services.faults.lake();
    expect(await stored(form.email)).toEqual([]);
    await deliverLetters();
    await deliverLetters();
    expect(await stored(form.email)).toHaveLength(1);
    expect(await lettersTo(form.email)).toHaveLength(1);
  });

  it('a connection that breaks after the work was done makes no second person and no second letter', async () => {
    const form = answersOf();
    await services.faults.lake({ match: 'data/mutate', drop: true, count: 1 });
    await services.faults.outbox({ drop: true, count: 1 });
    expect((await send(form)).status).toBe(303);
    await deliverLetters();
    await deliverLetters();
    expect(await stored(form.email)).toHaveLength(1);
    expect(await lettersTo(form.email)).toHaveLength(1);
  });

  it('a letter whose answer was lost is tried again and still arrives once', async () => {
    const form = answersOf();
    await services.faults.outbox({ drop: true, count: 1 });
    await send(form);
    const [letter] = await services.program.fetch('*[_type == "letter" && to == $email]', {
      email: form.email,
    });
    expect(letter).toMatchObject({ status: 'queued', attempts: 1 });
    await services.program.patch(letter._id).set({ dueAt: new Date().toISOString() }).commit();
    await deliverLetters();
    expect(await services.program.getDocument(letter._id)).toMatchObject({ status: 'sent', attempts: 2 });
    expect(await lettersTo(form.email)).toHaveLength(1);
  });

  it('a letter that could not be sent stays queued, with the time of the next try', async () => {
    const form = answersOf();
    await services.faults.outbox({ status: 500 });
    expect((await send(form)).status).toBe(303);
    const letters = await services.program.fetch('*[_type == "letter" && to == $email]', {
      email: form.email,
    });
    expect(letters).toMatchObject([{ status: 'queued', attempts: 1 }]);
    expect(new Date(letters[0].dueAt).getTime()).toBeGreaterThan(new Date(letters[0].queuedAt).getTime());
  });
});

describe('a request that is turned away', () => {
  const refused = async (init: RequestInit) =>
    (await inFull(signUp)(new Request(`${services.siteUrl}/api/sign-up`, init))).status;

  it('by its method, origin, size or type gets the status that says so', async () => {
    expect(await refused({ method: 'PUT' })).toBe(405);
    expect(await refused({ method: 'GET', headers: { accept: 'application/json' } })).toBe(405);
    expect(
      await refused({
        method: 'POST',
        body: new URLSearchParams(),
        headers: { origin: 'https://example.com' },
      }),
    ).toBe(403);
    expect(await refused({ method: 'POST', body: new URLSearchParams({ goal: 'x'.repeat(70_000) }) })).toBe(
      413,
    );
    expect(await refused({ method: 'POST', body: 'x', headers: { 'content-type': 'text/plain' } })).toBe(415);
  });
});

it('with the Content Lake and the spool both away is answered 503, with every answer kept', async () => {
  const form = answersOf();
  await services.faults.lake({ status: 503 });
  await services.blobs.stop();
  const answer = await send(form);
  const page = load(await answer.text());
  expect(answer.status).toBe(503);
  expect(page('#email').val()).toBe(form.email);
  expect(page('#service-problem[autofocus]').length).toBe(1);
});
