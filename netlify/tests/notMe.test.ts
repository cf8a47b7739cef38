import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { messagesFor } from '../../locales/messages.ts';
import { NEEDS_STAFF } from '../../program/letterReports.ts';
import { letterSchema, resent } from '../../program/letters.ts';
import { confirmationLetter } from '../../program/personLetters.ts';
import { readEnvironment } from '../environment.ts';
import deliverLetters from '../functions/deliver-letters.ts';
import { deliverNow } from '../services/letters/letters.ts';
import { NOW } from './introduced.fixture.ts';
import { addParticipant } from './people.fixture.ts';
import { startServices } from './services.fixture.ts';
import { allForms, newVictim } from './unasked.fixture.ts';

let services: Awaited<ReturnType<typeof startServices>>;
let all: Awaited<ReturnType<typeof allForms>>;
beforeAll(async () => {
  services = await startServices();
  all = await allForms(services);
});
afterAll(() => services.close());

/** Each test has a mailbox of its own. */
let victim: ReturnType<typeof newVictim>;
beforeEach(() => {
  victim = newVictim(services);
});

const { states } = messagesFor('en').notMe;

describe('“this was not me”', () => {
  it('asks on GET, does nothing for an empty form, and then no form brings a letter, and nobody is told', async () => {
    await all.sendAll(() => victim.address);
    // What came while the storage was slow waits in the spool.
    await deliverLetters();
    const nothing: (Record<string, string> | undefined)[] = [
      undefined,
      {},
      { action: '' },
      { action: 'confirm' },
    ];
    for (const form of nothing) expect((await victim.open(form)).h1).toBe(states.ask.title);
    expect(await victim.records()).toHaveLength(all.number);
    const [{ text } = { text: '' }] = await victim.letters();
    const blocked = await victim.open({ action: 'block' });
    expect([blocked.status, blocked.h1]).toEqual([200, states.blocked.title]);
    expect(blocked.text).toMatch(/20\d\d/);
    // What nobody has confirmed is gone, with its letters; a place at an event leaves no name.
    expect(await victim.records()).toEqual([]);
    expect(await victim.queued()).toEqual([]);
    expect(await all.sendAll((index) => victim.address.replace('@', `+${index}@`))).toEqual(
      Object.values(all.forms).map(() => 303),
    );
    await deliverLetters();
    expect(await victim.letters()).toHaveLength(1);
    expect(await victim.records()).toHaveLength(all.number);
    const notSent = await services.program.fetch<{ to: string }[]>(
      `*[_type == "letter" && problem == "not-wanted"]{to, "needs": ${NEEDS_STAFF}}`,
    );
    expect(notSent.filter(({ to }) => victim.isTheirs(to))).toEqual(
      Object.keys(all.forms).map(() => expect.objectContaining({ needs: false })),
    );
    expect((await victim.open({ action: 'next' }, text)).h1).toBe(states.sent.title);
  });

  it('is over when the reader asks a coordinator, who sends the letter again', async () => {
    await all.forms['sign-up']?.(victim.address);
    await victim.open({ action: 'block' });
    await all.forms['sign-up']?.(victim.address);
    expect(await victim.letters()).toHaveLength(1);
    const [stored] = await services.program.fetch<unknown[]>('*[_type == "letter" && to == $to]', {
      to: victim.address,
    });
    const letter = letterSchema.parse(stored);
    const { set, unset } = resent(letter, victim.address, 'Robin Staff (example)', NOW);
    await services.program.patch(letter._id).set(set).unset(unset).commit();
    await deliverNow(readEnvironment(), [letter._id], NOW);
    expect(await victim.letters()).toHaveLength(2);
  });

  it('keeps no letter away that a coordinator writes to the person, whom they have entered', async () => {
    await all.forms['rsvp one']?.(victim.address);
    await victim.open({ action: 'block' });
    const _id = await addParticipant(services.program, { status: 'unconfirmed', email: victim.address });
    const person = { _id, email: victim.address, language: 'en' } as const;
    const letter = { ...confirmationLetter(person, NOW), queuedBy: 'Robin Staff (example)' };
    await services.program.create(letter);
    await deliverNow(readEnvironment(), [letter._id], NOW);
    expect(await victim.letters()).toHaveLength(2);
  });

  it('leaves what was confirmed as it is', async () => {
    await all.forms['sign-up']?.(victim.address);
    await services.moment();
    await services.program
      .patch({ query: '*[_type == "participant" && email == $email]', params: { email: victim.address } })
      .set({ status: 'ready', confirmedAt: NOW.toISOString() })
      .commit();
    await victim.open({ action: 'block' });
    expect(await victim.records()).toMatchObject([{ status: 'ready' }]);
  });
});
