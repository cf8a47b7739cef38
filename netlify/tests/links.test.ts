import { load } from 'cheerio';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { messagesFor } from '../../locales/messages.ts';
import { LINK_PATHS, LINK_PURPOSES, type LinkPurpose } from '../../program/links.ts';
import { confirmationLetter } from '../../program/personLetters.ts';
import { readEnvironment } from '../environment.ts';
import answer from '../functions/answer.ts';
import cancelVisit from '../functions/cancel-visit.ts';
import coffee from '../functions/coffee.ts';
import confirm from '../functions/confirm.ts';
import followUp from '../functions/follow-up.ts';
import introductions from '../functions/introductions.ts';
import invite from '../functions/invite.ts';
import myRecord from '../functions/my-record.ts';
import partner from '../functions/partner.ts';
import plan from '../functions/plan.ts';
import prepare from '../functions/prepare.ts';
import reach from '../functions/reach.ts';
import referred from '../functions/referred.ts';
import table from '../functions/table.ts';
import unsubscribe from '../functions/unsubscribe.ts';
import visit from '../functions/visit.ts';
import { deliverNow } from '../services/letters/letters.ts';
import { findParticipant } from '../services/people.ts';
import { everyLink } from './everyLink.fixture.ts';
import { contextOf, tokenFor } from './links.fixture.ts';
import { addConnector, addMatch, addParticipant } from './people.fixture.ts';
import { startServices } from './services.fixture.ts';

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices();
});
afterAll(() => services.close());
afterEach(() => services.faults.lake());

const HANDLERS = {
  confirm,
  answer,
  coffee,
  'follow-up': followUp,
  'my-record': myRecord,
  introductions,
  invite,
  partner,
  plan,
  prepare,
  reach,
  referred,
  table,
  unsubscribe,
  visit,
  'cancel-visit': cancelVisit,
};

async function open(
  purpose: LinkPurpose,
  token: string,
  form?: Record<string, string>,
  headers: Record<string, string> = {},
) {
  const path = LINK_PATHS[purpose];
  const handler = Object.entries(HANDLERS).find(([name]) => name === path)?.[1] ?? confirm;
  const { context, later: afterwards } = contextOf({ token }, '192.0.2.9');
  const request = new Request(`${services.siteUrl}/${path}/${encodeURIComponent(token)}`, {
    ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    headers,
  });
  const response = await handler(request, context);
  const before = await services.letters();
  await afterwards();
  const $ = load(await response.text());
  return {
    status: response.status,
    h1: $('h1').text(),
    $,
    before: before.length,
  };
}

const lettersTo = async (email: string) => (await services.letters()).filter(({ to }) => to.includes(email));
const emailOf = (id: string) => services.program.fetch<string>('*[_id == $id][0].email', { id });
const en = messagesFor('en');

describe('a link', () => {
  it('of any purpose opens for the address that it was sent to, and no more once that is put right', async () => {
    const links = await everyLink(services.program);
    // Of a mailbox the key is the address itself; the other is handed on to whom it is about (below).
    const others = ['not-me', 'referred'];
    expect(new Set([...links.map(([purpose]) => purpose), ...others])).toEqual(new Set(LINK_PURPOSES));
    for (const [purpose, subject, holder, field] of links) {
      const token = await tokenFor(purpose, subject, new Date());
      expect((await open(purpose, token)).h1, purpose).not.toBe(en.links.invalid.title);
      await services.program
        .patch(holder)
        .set({ [field]: `right.${purpose}@example.org` })
        .commit();
      const again = await open(purpose, token, { action: 'confirm' });
      expect([again.status, again.h1], purpose).toEqual([404, en.links.invalid.title]);
    }
  });

  it('is ended by staff with the letter that carries it', async () => {
    const participant = await addParticipant(services.program);
    const token = await tokenFor('record', participant, new Date());
    await services.program.createOrReplace({
      ...{ _id: 'letter.example-record', _type: 'letter', linksEndedAt: new Date().toISOString() },
    });
    expect((await open('record', token)).status).toBe(410);
    await services.program.delete('letter.example-record');
    expect((await open('record', token)).status).toBe(200);
  });

  it.each(['.', '>', '">', ')', '.)', ' \n', '’', '=\r\n'])(
    'is forgiven what a mail program left behind it: %j',
    async (mark) => {
      const token = await tokenFor('record', await addParticipant(services.program), new Date());
      expect((await open('record', `${token}${mark}`)).status).toBe(200);
    },
  );
});

describe('a link that is too old', () => {
  it('says so in its language, and sends its letter again with a link that holds', async () => {
    const env = readEnvironment();
    const participant = await addParticipant(services.program, { status: 'unconfirmed', language: 'ar' });
    const person = await findParticipant(services.program, participant);
    if (!person) throw new Error('nobody');
    const letter = confirmationLetter(person, new Date('2026-01-05T12:00:00Z'));
    await services.program.create(letter);
    await deliverNow(env, [letter._id], new Date());
    const [first] = await lettersTo(person.email);
    const old = /\/confirm\/(\S+)/.exec(first?.text ?? '')?.[1] ?? '';
    const { status, h1 } = await open('confirm', old);
    expect([status, h1]).toEqual([410, messagesFor('ar').links.expired.title]);

    const pressed = await open('confirm', old, { action: 'renew' });
    expect([pressed.status, pressed.h1]).toEqual([200, messagesFor('ar').links.sent.title]);
    expect(pressed.before, 'nothing is sent before the answer').toBe(1);
    const [again] = await lettersTo(person.email);
    const fresh = /\/confirm\/(\S+)/.exec(again?.text ?? '')?.[1] ?? '';
    expect(await lettersTo(person.email)).toHaveLength(2);
    expect((await open('confirm', fresh)).h1).toBe(messagesFor('ar').confirm.ask.title);

    await open('confirm', old, { action: 'renew' });
    expect(await lettersTo(person.email), 'pressed twice, it comes once').toHaveLength(2);
  });

  it('to a question that is decided sends nothing', async () => {
    const participant = await addParticipant(services.program);
    const connector = await addConnector(services.program);
    const match = await addMatch(services.program, participant, connector, { status: 'declined' });
    const token = await tokenFor('answer', match, new Date('2026-01-01'));
    expect((await open('answer', token, { action: 'renew' })).h1).toBe(en.links.sent.title);
    expect(await lettersTo(await emailOf(connector))).toEqual([]);
  });
});

describe('a link that is broken', () => {
  it('speaks the language it was written in where that part is whole, else that of the browser', async () => {
    const token = await tokenFor(
      'record',
      await addParticipant(services.program, { language: 'bs' }),
      new Date(),
    );
    const title = (language: 'bs' | 'es') => messagesFor(language).links.invalid.title;
    expect((await open('record', token.slice(0, -9))).h1).toBe(title('bs'));
    const accepted = { 'accept-language': 'xx, es-MX;q=0.8' };
    expect((await open('record', 'half', undefined, accepted)).h1).toBe(title('es'));
  });

  it('sends who is known what they can use, and answers a stranger in the same words', async () => {
    const participant = await addParticipant(services.program);
    const unconfirmed = await addParticipant(services.program, { status: 'unconfirmed' });
    const connector = await addConnector(services.program);
    await addMatch(services.program, participant, connector, { status: 'asked' });
    const kinds = (id: string) =>
      services.program.fetch<string[]>(
        '*[_type == "letter" && status == "sent" && (participant._ref == $id || connector._ref == $id)].kind',
        { id },
      );
    for (const email of [
      await emailOf(participant),
      await emailOf(unconfirmed),
      ` ${(await emailOf(connector)).toUpperCase()}`,
      'stranger@example.org',
    ]) {
      const already = (await services.letters()).length;
      const { status, h1, before } = await open('answer', 'half', { action: 'find', email });
      expect([status, h1]).toEqual([200, en.links.sent.title]);
      expect(before, 'nothing is sent before the answer').toBe(already);
    }
    expect(await kinds(participant)).toEqual(['record-link']);
    expect(await kinds(unconfirmed)).toEqual(['confirm-address']);
    // The question leads to the record too: one letter is enough.
    expect(await kinds(connector)).toEqual(['question']);
    expect(await lettersTo('stranger@example.org')).toEqual([]);
  });

  it('names a mistake in the address, and keeps it', async () => {
    const { status, $ } = await open('answer', 'half', { action: 'find', email: 'amina' });
    expect(status).toBe(422);
    expect($('input[name=email]').val()).toBe('amina');
    expect($('.errors, [role=alert]').text()).toContain(en.questions.shared.email.invalid);
  });
});

describe('the link under every letter', () => {
  it('reads nothing: it sends one of an hour to the address on record, which does', async () => {
    const participant = await addParticipant(services.program, { profession: 'Midwife' });
    const email = await emailOf(participant);
    const token = await tokenFor('my-record', participant, new Date());
    const page = await open('my-record', token);
    expect(page.h1).toBe(en.myRecord.states.offer.title);
    expect(page.$('main').text()).not.toMatch(/Midwife/);
    expect(page.$.html()).not.toContain(email);
    for (const action of ['erase', 'withdraw', 'correct'])
      expect((await open('my-record', token, { action, confirmErase: 'yes' })).h1).toBe(page.h1);
    expect(await services.program.getDocument(participant)).toMatchObject({ profession: 'Midwife' });

    expect((await open('my-record', token, { action: 'send' })).h1).toBe(en.myRecord.states.sent.title);
    const [letter] = await lettersTo(email);
    const fresh = /\/my-record\/(\S+)/.exec(letter?.text ?? '')?.[1] ?? '';
    expect((await open('record', fresh)).$.html()).toContain('Midwife');
    const old = await tokenFor('record', participant, new Date(Date.now() - 61 * 60_000));
    expect((await open('record', old)).status).toBe(410);
  });

  it('tells the address of every change that is made with it', async () => {
    const participant = await addParticipant(services.program, { status: 'ready' });
    const connector = await addConnector(services.program);
    const { subject } = en.emails.letters['record-changed'];
    for (const [id, form] of [
      [participant, { action: 'pause', pauseUntil: new Date(Date.now() + 9e8).toISOString().slice(0, 10) }],
      [connector, { action: 'withdraw' }],
    ] as const) {
      expect((await open('record', await tokenFor('record', id, new Date()), form)).status).toBe(200);
      expect((await lettersTo(await emailOf(id))).map((letter) => letter.subject)).toContain(subject);
    }
  });
});
