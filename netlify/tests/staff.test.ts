import { encodeSignatureHeader, SIGNATURE_HEADER_NAME } from '@sanity/webhook';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { letterSchema, resent } from '../../program/letters.ts';
import deliverLetters from '../functions/deliver-letters.ts';
import programHook from '../functions/hooks-program.ts';
import { addConnector, addMatch, addParticipant } from './people.fixture.ts';
import { startServices } from './services.fixture.ts';

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices();
});
afterAll(() => services.close());

/** What the Content Lake calls when staff have written into a record. Gives what it is told. */
async function tell(id: string) {
  const body = JSON.stringify({ _id: id });
  const signature = await encodeSignatureHeader(body, Date.now(), 'test-only-program-hook');
  return programHook(
    new Request(`${services.siteUrl}/api/hooks/program`, {
      method: 'POST',
      body,
      headers: { [SIGNATURE_HEADER_NAME]: signature },
    }),
  );
}

async function staffWrote(id: string) {
  expect((await tell(id)).status).toBe(200);
}

const now = () => new Date().toISOString();
const lettersTo = async (email: string) => (await services.letters()).filter(({ to }) => to.includes(email));

describe('staff ask that a person be erased', () => {
  async function askedToErase() {
    const participant = await addParticipant(services.program, { status: 'introduced' });
    const connector = await addConnector(services.program);
    const match = await addMatch(services.program, participant, connector, { status: 'introduced' });
    const { email } = await services.program.fetch('*[_id == $participant][0]{email}', { participant });
    await services.program.patch(participant).set({ eraseRequestedAt: now() }).commit();
    return { participant, match, email: String(email) };
  }

  it('erases the person and what is about them, and says so in a last letter', async () => {
    const { participant, match, email } = await askedToErase();
    await staffWrote(participant);
    expect(await services.program.getDocument(participant)).toBeUndefined();
    expect(await services.program.getDocument(match)).toBeUndefined();
    expect((await lettersTo(email)).map(({ subject }) => subject)).toHaveLength(1);
    await staffWrote(participant);
    expect(await lettersTo(email)).toHaveLength(1);
  });

  it('does so at the next round when the webhook was lost', async () => {
    const { participant } = await askedToErase();
    await deliverLetters();
    expect(await services.program.getDocument(participant)).toBeUndefined();
  });
});

describe('staff have a letter sent again', () => {
  async function bounced() {
    const participant = await addParticipant(services.program);
    const { email } = await services.program.fetch('*[_id == $participant][0]{email}', { participant });
    const _id = `letter.ready-${participant.replace('participant.', '')}`;
    await services.program.create({
      ...{ _id, _type: 'letter', kind: 'ready', to: String(email), language: 'en', dedupeKey: 'x' },
      ...{ status: 'queued', attempts: 0, queuedAt: now(), dueAt: now() },
      participant: { _type: 'reference', _ref: participant, _weak: true },
    });
    await staffWrote(_id);
    await services.program.patch(_id).set({ status: 'bounced' }).commit();
    return { _id, email: String(email) };
  }

  it('is asked to come again while a letter could not be sent, and sends it then', async () => {
    const { _id, email } = await bounced();
    await services.program.patch(_id).set({ status: 'queued', resends: 1 }).commit();
    await services.faults.lake({ match: '/data/doc/program', status: 503 });
    expect((await tell(_id)).status).toBe(503);
    await services.faults.lake();
    await staffWrote(_id);
    expect(await lettersTo(email)).toHaveLength(2);
  });

  async function resend(id: string, to: string) {
    const letter = letterSchema.parse(await services.program.getDocument(id));
    await services.program.patch(id, resent(letter, to, 'Robin', new Date())).commit();
  }

  it('goes out anew, although the mail service knows the first one', async () => {
    const { _id, email } = await bounced();
    await resend(_id, email);
    await staffWrote(_id);
    expect(await lettersTo(email)).toHaveLength(2);
    expect(await services.program.getDocument(_id)).toMatchObject({ status: 'sent', resends: 1 });
  });

  it('goes to the address put right, once however often it is told', async () => {
    const { _id } = await bounced();
    await resend(_id, 'right@example.org');
    await staffWrote(_id);
    await staffWrote(_id);
    expect(await lettersTo('right@example.org')).toHaveLength(1);
  });
});

describe('staff tell a person themselves', () => {
  it('sends no letter about that decision', async () => {
    const told = { _key: 'a', at: now(), who: 'staff', from: 'received', to: 'not-eligible', letter: 'none' };
    const participant = await addParticipant(services.program, { status: 'not-eligible', history: [told] });
    const { email } = await services.program.fetch('*[_id == $participant][0]{email}', { participant });
    await staffWrote(participant);
    expect(await lettersTo(String(email))).toEqual([]);
  });
});
