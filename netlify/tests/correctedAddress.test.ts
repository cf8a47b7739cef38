import { encodeSignatureHeader, SIGNATURE_HEADER_NAME } from '@sanity/webhook';
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { messagesFor } from '../../locales/messages.ts';
import { resendLetter } from '../../studio/email/letters/resend.ts';
import confirm from '../functions/confirm.ts';
import programHook from '../functions/hooks-program.ts';
import signUp from '../functions/sign-up.ts';
import { contextOf, inFull } from './links.fixture.ts';
import { startServices } from './services.fixture.ts';
import { answersOf } from './signUp.fixture.ts';

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices();
});
afterAll(() => services.close());

type Stored = Record<string, unknown> & { _id: string };

const send = (form: Record<string, string>) =>
  inFull(signUp)(
    new Request(`${services.siteUrl}/api/sign-up`, { method: 'POST', body: new URLSearchParams(form) }),
  );
const everyone = () => services.program.fetch<Stored[]>('*[_type == "participant"] | order(_createdAt)');
const lettersTo = async (email: string) => (await services.letters()).filter(({ to }) => to.includes(email));

async function staffWrote(id: string) {
  const body = JSON.stringify({ _id: id });
  const signature = await encodeSignatureHeader(body, Date.now(), 'test-only-program-hook');
  const headers = { [SIGNATURE_HEADER_NAME]: signature };
  await programHook(new Request(`${services.siteUrl}/api/hooks/program`, { method: 'POST', body, headers }));
}

/** Somebody signed up with a mistake in the address, and staff have put it right. */
async function corrected() {
  await services.program.delete({ query: '*[_type in ["participant", "letter"]]' });
  const form = answersOf();
  const mistyped = `mistyped.${form.email}`;
  await send({ ...form, email: mistyped });
  const letter = await services.program.fetch<string>('*[_type == "letter"][0]._id');
  await services.program.patch(letter).set({ status: 'bounced' }).commit();
  await resendLetter(services.program, letter, form.email, 'Robin');
  await staffWrote(letter);
  const [person] = await everyone();
  return { form, mistyped, id: person?._id ?? '' };
}

describe('a person whose mistyped address staff have put right', () => {
  it('is the same person when signing up again with the right address', async () => {
    const { form, id } = await corrected();
    await Promise.all([send(form), send({ ...form, profession: 'Midwife' })]);
    expect(await everyone()).toMatchObject([{ _id: id, email: form.email }]);
    // The letter of the same day is the one that staff sent again.
    expect(await lettersTo(form.email)).toHaveLength(1);
  });

  it('confirms by the link in the letter that staff sent again', async () => {
    const { form, id } = await corrected();
    const [letter] = await lettersTo(form.email);
    const path = /\/confirm\/([\w.-]+)/.exec(letter?.text ?? '');
    const { context } = contextOf({ token: path?.[1] ?? '' });
    const answer = await confirm(
      new Request(`${services.siteUrl}${path?.[0]}`, {
        method: 'POST',
        body: new URLSearchParams({ action: 'confirm' }),
      }),
      context,
    );
    expect(load(await answer.text())('title').text()).toBe(messagesFor('en').confirm.done.title);
    expect(await everyone()).toMatchObject([{ _id: id, status: 'received' }]);
    await send({ ...form, profession: 'Midwife' });
    expect(await everyone()).toMatchObject([
      { _id: id, profession: 'Nurse', laterSignUps: [{ profession: 'Midwife' }] },
    ]);
  });

  it('is not mixed up with whoever really has the mistyped address', async () => {
    const { form, mistyped, id } = await corrected();
    const stranger = { ...form, email: mistyped, givenName: 'Selma' };
    await Promise.all([send(stranger), send(stranger)]);
    await send(stranger);
    expect(await everyone()).toMatchObject([
      { _id: id, email: form.email, givenName: 'Amina' },
      { email: mistyped, givenName: 'Selma', status: 'unconfirmed' },
    ]);
  });

  it('nor with whoever makes the same mistake after that', async () => {
    const { form, mistyped, id } = await corrected();
    await send({ ...form, email: mistyped, givenName: 'Selma' });
    const second = (await everyone()).find(({ email }) => email === mistyped)?._id ?? '';
    const right = `selma.${form.email}`;
    await services.program.patch(second).set({ email: right, emailLower: right }).commit();
    for (const profession of ['Midwife', 'Nurse'])
      await send({ ...form, email: mistyped, givenName: 'Nadia', profession });
    expect(await everyone()).toMatchObject([
      { _id: id, email: form.email, givenName: 'Amina' },
      { _id: second, email: right, givenName: 'Selma' },
      { email: mistyped, givenName: 'Nadia', profession: 'Nurse', status: 'unconfirmed' },
    ]);
  });
});
