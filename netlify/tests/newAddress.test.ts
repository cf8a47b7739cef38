import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../locales/locales.ts';
import { messagesFor } from '../../locales/messages.ts';
import confirm from '../functions/confirm.ts';
import notMe from '../functions/not-me.ts';
import { contextOf, tokenFor } from './links.fixture.ts';
import { addConnector, addParticipant } from './people.fixture.ts';
import { openRecord } from './records.fixture.ts';
import { startServices } from './services.fixture.ts';

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices();
});
afterAll(() => services.close());

const en = messagesFor('en');
const { newAddress } = en.confirm;
const read = (id: string) => services.program.getDocument(id);
const sentTo = async (email: string) => (await services.letters()).filter(({ to }) => to.includes(email));

/** The link in the last email to an address. */
async function linkIn(email: string): Promise<string> {
  const [letter] = await sentTo(email);
  return /\/confirm\/([\w.-]+)/.exec(letter?.text ?? '')?.[1] ?? '';
}

async function open(token: string, form?: Record<string, string>) {
  const { context, later } = contextOf({ token }, '192.0.2.31');
  const url = `${services.siteUrl}/confirm/${token}`;
  const init = form ? { method: 'POST', body: new URLSearchParams(form) } : {};
  const response = await confirm(new Request(url, init), context);
  await later();
  const $ = load(await response.text());
  return { status: response.status, h1: $('h1').text(), $ };
}

const ask = (id: string, newEmail: string) => openRecord(id, { action: 'email', newEmail });
const PRESSED = { action: 'confirm' };

describe.each([
  ['a participant', addParticipant],
  ['a connector', addConnector],
] as const)('the new address of %s', (who, add) => {
  const name = who.replace('a ', '');

  it('counts once it is confirmed, and the old one is told', async () => {
    const [old, fresh] = [`old-${name}@example.org`, `New-${name}@example.org`];
    const id = await add(services.program, { email: old, emailLower: old });
    const stale = await tokenFor('my-record', id, new Date());
    expect((await ask(id, fresh)).h1).toBe(en.myRecord.states['done-address'].title);
    expect(await read(id)).toMatchObject({ email: old, emailLower: old, newEmail: { address: fresh } });
    expect((await sentTo(old)).length).toBe(0);
    const token = await linkIn(fresh);
    const asked = await open(token);
    expect([asked.status, asked.h1]).toEqual([200, newAddress.ask.title]);
    expect(await read(id), 'opening the link does nothing').toMatchObject({ email: old });
    expect((await open(token, {})).h1).toBe(newAddress.ask.title);
    expect((await open(token, PRESSED)).h1).toBe(newAddress.done.title);
    const record = await read(id);
    expect(record).toMatchObject({ email: fresh, emailLower: fresh.toLowerCase() });
    expect(record?.newEmail).toBeUndefined();
    const [told] = await sentTo(old);
    expect(told?.subject).toBe(en.emails.letters['address-changed'].subject);
    expect(told?.text).not.toContain('/my-record/');
    // Again, it says the same; and links to the old address open nothing.
    expect((await open(token, PRESSED)).h1).toBe(newAddress.done.title);
    expect((await sentTo(old)).length).toBe(1);
    expect((await open(stale)).status).toBe(404);
    expect((await openRecord(id)).$('main dl').text()).toContain(fresh);
  });
});

describe('a new address that is asked for', () => {
  it('is the last one: a link to an earlier one does not count any more', async () => {
    const id = await addParticipant(services.program);
    await ask(id, 'first-wish@example.org');
    const token = await linkIn('first-wish@example.org');
    await ask(id, 'second-wish@example.org');
    expect((await open(token, PRESSED)).status).toBe(404);
    expect((await read(id))?.newEmail).toMatchObject({ address: 'second-wish@example.org' });
  });

  it('that is wrong comes back to be mended; the same as before asks for nothing', async () => {
    const id = await addParticipant(services.program, { email: 'same@example.org' });
    const { status, $ } = await ask(id, 'amina@');
    expect([status, $('details[open] [name=newEmail]').val()]).toEqual([422, 'amina@']);
    await ask(id, 'SAME@example.org');
    expect((await read(id))?.newEmail).toBeUndefined();
    expect((await sentTo('same@example.org')).length).toBe(0);
  });

  it('that another record has changes nothing, and who reads there is told so', async () => {
    const taken = 'taken-already@example.org';
    await addParticipant(services.program, { email: taken, emailLower: taken });
    const id = await addParticipant(services.program, { email: 'wants-it@example.org' });
    await ask(id, taken);
    await services.moment();
    expect((await open(await linkIn(taken), PRESSED)).h1).toBe(newAddress.taken.title);
    expect(await read(id)).toMatchObject({ email: 'wants-it@example.org' });
  });

  it('is let go of when its reader says that it is not theirs, and the record stays', async () => {
    const stranger = 'not-theirs@example.org';
    const id = await addConnector(services.program, { status: 'applied', email: 'mistypes@example.org' });
    await ask(id, stranger);
    const [letter] = await sentTo(stranger);
    const token = /\/not-me\/([\w.-]+)/.exec(letter?.text ?? '')?.[1] ?? '';
    const { context, later } = contextOf({ token }, '192.0.2.32');
    const body = new URLSearchParams({ action: 'block' });
    await notMe(new Request(`${services.siteUrl}/not-me/${token}`, { method: 'POST', body }), context);
    await later();
    const record = await read(id);
    expect(record).toMatchObject({ email: 'mistypes@example.org', status: 'applied' });
    expect(record?.newEmail).toBeUndefined();
  });

  it('names nobody in the email to it, and says in each language how not to be asked again', async () => {
    for (const language of LANGUAGES) {
      const address = `tongue-${language}@example.org`;
      const id = await addParticipant(services.program, { language, givenName: 'Secretname' });
      await ask(id, address);
      const [letter] = await sentTo(address);
      expect(letter?.html).toContain(`lang="${language}"`);
      expect(letter?.text).not.toContain('Secretname');
      expect(letter?.text).toContain('/not-me/');
    }
  });
});

it('what a person may correct is corrected: degree, consents, language of emails', async () => {
  const email = 'corrects@example.org';
  const degree = { bornOutsideUS: 'yes', degree: 'none', workPermission: 'yes', postcode: '63110' };
  const id = await addParticipant(services.program, { ...degree, email, eligibility: 'not-yet' });
  const form = { action: 'correct', degree: 'bachelor', language: 'es', consentStory: 'yes' };
  expect((await openRecord(id, form)).h1).toBe(en.myRecord.states['done-corrected'].title);
  const record = await read(id);
  expect(record).toMatchObject({
    ...{ degree: 'bachelor', eligibility: 'eligible', language: 'es', consentStory: true },
    ...{ status: 'ready', consentFollowUp: true },
    history: [{ who: 'participant', field: 'degree', to: '' }],
  });
  expect((await sentTo(email))[0]?.html).toContain('lang="es"');
});
