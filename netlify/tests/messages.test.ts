import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { messagesFor } from '../../locales/messages.ts';
import type { Letter } from '../../program/letters.ts';
import type { Message } from '../../program/messages/message.ts';
import type { LeftOutReason } from '../../program/messages/reasons.ts';
import {
  beginMessage,
  discardMessage,
  saveWords,
  sendTest,
  startMessage,
  stopMessage,
} from '../../studio/email/writing/writeMessage.ts';
import { RecordMoved } from '../../studio/shared/decisions/problems.ts';
import { readEnvironment } from '../environment.ts';
import unsubscribePage from '../functions/unsubscribe.ts';
import { findMissedEffects, handleRecordChange } from '../services/background/recordChanges.ts';
import { programLake } from '../services/lake.ts';
import { deliverNow } from '../services/letters/letters.ts';
import { changeMailbox, mailboxId } from '../services/letters/mailboxes.ts';
import { erase } from '../services/records/erasure.ts';
import { correct } from '../services/records/records.ts';
import { contextOf } from './links.fixture.ts';
import { addMarkedParticipant } from './marked.fixture.ts';
import { WORDS, writeTo } from './messages.fixture.ts';
import { addConnector, addParticipant } from './people.fixture.ts';
import { expectErased, keptOf } from './remains.fixture.ts';
import { startServices } from './services.fixture.ts';
import { STAFF } from './staffAndPeople.fixture.ts';

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices();
});
afterAll(() => services.close());

const env = () => readEnvironment();
const now = () => new Date();
const wants = (change: Record<string, unknown> = {}) =>
  addParticipant(services.program, { consentNews: true, ...change });
const read = async (id: string) => {
  const message = await services.program.getDocument<Message>(id);
  if (!message) throw new Error('no such message');
  return message;
};
const reasons = async (id: string) =>
  Object.fromEntries((await read(id)).leftOut.map(({ reader, why }) => [reader, why]));
const emailOf = async (id: string) => (await services.program.getDocument(id))?.email;
/** What came to somebody. */
const got = async (id: string) => {
  const address = await emailOf(id);
  return (await services.letters()).filter(({ to }) => to.includes(address));
};

/** Sends a message as the webhook does. Gives the ids of the letters that were queued. */
async function begin(id: string): Promise<string[]> {
  await services.moment();
  const letters = await handleRecordChange(env(), id, now());
  await deliverNow(env(), letters, now());
  return letters;
}

describe('who gets news', () => {
  it('is who agreed to it, in their language; everybody else is left out by name and with the reason', async () => {
    const blocked = await wants({ email: 'blocked@example.org' });
    const until = new Date(Date.now() + 86_400_000).toISOString();
    const lake = programLake(env());
    const transaction = lake.transaction();
    await changeMailbox(
      transaction,
      mailboxId(env(), 'blocked@example.org'),
      undefined,
      { blockedUntil: until },
      now(),
    ).commit();
    const [bounced, complained] = [await wants(), await wants()];
    const marked: [string, Record<string, unknown>][] = [
      [bounced, { status: 'bounced' }],
      [complained, { status: 'delivered', complainedAt: until }],
    ];
    for (const [person, set] of marked)
      await services.program.create({
        ...{
          _id: `letter.to-${person.replace('.', '-')}`,
          _type: 'letter',
          kind: 'ready',
          to: await emailOf(person),
        },
        ...{
          language: 'en',
          attempts: 1,
          queuedAt: '2026-01-01T00:00:00.000Z',
          dueAt: '2026-01-01T00:00:00.000Z',
          ...set,
        },
      });
    await services.program.create({ _id: 'import.one', _type: 'import' });
    const expected: [string, LeftOutReason][] = [
      [await addParticipant(services.program), 'no-consent'],
      [await wants({ unsubscribedAt: until }), 'unsubscribed'],
      [await wants({ status: 'withdrawn' }), 'left'],
      [await wants({ status: 'unconfirmed' }), 'unconfirmed'],
      [await wants({ language: 'bs' }), 'no-language'],
      [await wants({ givenName: '', familyName: '' }), 'no-value'],
      [await wants({ eraseRequestedAt: until }), 'erased'],
      [await wants({ entered: { import: 'import.one', source: 'paper', at: until } }), 'held'],
      ['participant.nobody', 'erased'],
      [blocked, 'blocked'],
      [bounced, 'bounced'],
      [complained, 'complained'],
    ];
    const [english, arabic] = [
      await wants({ givenName: 'Amina' }),
      await wants({ language: 'ar', givenName: 'ليلى' }),
    ];
    const twin = await wants({ email: `${await emailOf(english)}`.toUpperCase() });
    const message = await writeTo(services, [...expected.map(([id]) => id), english, arabic, twin]);
    expect(await begin(message)).toHaveLength(2);
    expect(await reasons(message)).toEqual(Object.fromEntries([...expected, [twin, 'same-mailbox']]));
    expect(await read(message)).toMatchObject({ status: 'sent', through: 15 });
    const [[inEnglish], [inArabic]] = [await got(english), await got(arabic)];
    expect(inEnglish?.subject).toBe('News from Mosaic Connector');
    expect(inEnglish?.text).toContain('Hello Amina.');
    expect(inEnglish?.text).toMatch(/our evening \(http\S+\/events\/evening\/\),/);
    expect(inArabic?.text).toContain('أهلًا');
    // Sent again by the webhook, it goes to nobody twice.
    expect(await begin(message)).toEqual([]);
    expect(await got(english)).toHaveLength(1);
  });

  it('a language that is missing is English once staff have said so', async () => {
    const reader = await wants({ language: 'bs' });
    const message = await writeTo(services, [reader], { usesEnglish: true });
    await begin(message);
    expect((await got(reader))[0]?.text).toContain('Hello Amina');
  });

  it('to one person about their own matter it needs no consent, and carries no link to unsubscribe', async () => {
    const reader = await addConnector(services.program);
    await begin(await writeTo(services, [reader], { purpose: 'own-matter' }));
    const [letter] = await got(reader);
    expect(letter?.text).toContain(messagesFor('en').emails.frame.ownRecord);
    expect(letter?.text).not.toContain('/unsubscribe/');
  });
});

describe('between the queue and the mail', () => {
  /** A message whose letter waits, because the mail service is away. */
  async function waiting(reader: string) {
    await services.faults.outbox({ match: 'POST /emails', status: 503 });
    const message = await writeTo(services, [reader]);
    const [letter = ''] = await begin(message);
    await services.faults.outbox();
    const send = () => deliverNow(env(), [letter], new Date(Date.now() + 3_600_000));
    const kept = () => services.program.getDocument<Letter & { problem: string }>(letter);
    return { message, letter, send, kept };
  }

  it.each([
    ['unsubscribes', { unsubscribedAt: '2026-11-01T00:00:00Z' }, 'unsubscribed'],
    ['withdraws', { status: 'withdrawn' }, 'left'],
    ['asks to be erased', { eraseRequestedAt: '2026-11-01T00:00:00Z' }, 'erased'],
  ])('who %s gets nothing', async (_, set, why) => {
    const reader = await wants();
    const { message, send, kept } = await waiting(reader);
    await services.program.patch(reader).set(set).commit();
    await send();
    expect(await kept()).toMatchObject({ status: 'failed', problem: 'left-out' });
    expect(await reasons(message)).toEqual({ [reader]: why });
    expect(await got(reader)).toEqual([]);
  });

  it('who is erased is gone with the letter, and who has another address gets it there', async () => {
    const gone = await wants();
    const erased = await waiting(gone);
    await erase(env(), gone, now());
    await erased.send();
    expect(await erased.kept()).toBeUndefined();
    const moved = await wants();
    const corrected = await waiting(moved);
    await services.program.patch(moved).set({ email: 'moved@example.org' }).commit();
    await corrected.send();
    expect(await got(moved)).toHaveLength(1);
    expect(await corrected.kept()).toMatchObject({ status: 'sent', to: 'moved@example.org' });
  });

  it('what staff stop does not go any more', async () => {
    const reader = await wants();
    const [first, second] = [await waiting(reader), await wants()];
    const message = await writeTo(services, [second], {}, true);
    await stopMessage(services.program, message, STAFF);
    expect(await begin(message)).toEqual([]);
    // One that was queued before it was stopped.
    await services.program.patch(first.message).set({ status: 'stopped' }).commit();
    await first.send();
    expect(await first.kept()).toMatchObject({ status: 'failed', problem: 'left-out' });
    expect([await got(reader), await got(second)]).toEqual([[], []]);
  });
});

describe('staff', () => {
  it('begin a message once, however often it is pressed; of two who send it one is told', async () => {
    const reader = await wants();
    const who = {
      key: 'pressed',
      audience: 'participant',
      purpose: 'news',
      readers: [reader],
      by: STAFF,
    } as const;
    const ids = await Promise.all([1, 2].map(() => beginMessage(services.program, who)));
    expect(new Set(ids).size).toBe(1);
    const [id = ''] = ids;
    const stale = await read(id);
    await saveWords(services.program, stale, WORDS, STAFF);
    // A colleague's page still shows what was there before.
    await expect(saveWords(services.program, stale, WORDS, STAFF)).rejects.toMatchObject({ statusCode: 409 });
    const sent = await Promise.allSettled([1, 2].map(() => startMessage(services.program, id, STAFF)));
    expect(sent.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(startMessage(services.program, id, STAFF)).rejects.toBeInstanceOf(RecordMoved);
    await begin(id);
    expect(await got(reader)).toHaveLength(1);
  });

  it('send a test to themselves: it names no reader and leads into no record', async () => {
    const reader = await wants();
    const message = await writeTo(services, [reader], {}, false);
    const test = { key: 'one', language: 'ar', to: 'robin@example.org', by: STAFF } as const;
    await sendTest(services.program, { _id: message, purpose: 'news' }, test);
    const [letter] = await services.program.fetch<string[]>(
      '*[_type == "letter" && about._ref == $message]._id',
      { message },
    );
    await deliverNow(env(), [letter ?? ''], now());
    const mine = (await services.letters()).filter(({ to }) => to.includes('robin@example.org'));
    expect(mine.map(({ subject }) => subject)).toEqual(['Test: أخبار من Mosaic Connector']);
    expect(mine[0]?.text).not.toMatch(/my-record|unsubscribe\//);
    expect(await got(reader)).toEqual([]);
  });

  it('throw a message away, and its history and its tests go with it', async () => {
    const mark = `secret${crypto.randomUUID()}`;
    const texts = WORDS.texts.map((text) => ({ ...text, text: mark }));
    const message = await writeTo(services, [await wants()], { texts }, false);
    const test = { key: 'three', language: 'en', to: 'robin@example.org', by: STAFF } as const;
    await sendTest(services.program, { _id: message, purpose: 'news' }, test);
    await discardMessage(services.program, message, STAFF);
    await expect(startMessage(services.program, message, STAFF)).rejects.toBeInstanceOf(RecordMoved);
    await services.moment();
    expect(await findMissedEffects(env(), now())).toContain(message);
    await handleRecordChange(env(), message, now());
    expect(keptOf(services, [mark])).toEqual([]);
    const letters = '*[_type == "letter" && about._ref == $message]._id';
    expect(await services.program.fetch(letters, { message })).toEqual([]);
  });

  it('cannot have hostile words sent, also where they did not come by the Studio', async () => {
    const reader = await wants();
    const message = await writeTo(services, [reader], {}, false);
    const texts = [
      { ...WORDS.texts[0], subject: 'News\r\nBcc: all@example.org', text: '<script>x</script>' },
    ];
    await services.program.patch(message).set({ texts, status: 'sending' }).commit();
    expect(await begin(message)).toEqual([]);
    expect(await reasons(message)).toEqual({ [reader]: 'no-language' });
  });
});

describe('the link that ends news', () => {
  /** The link in the newest letter to somebody, and what it answers. */
  async function linkOf(reader: string) {
    const [letter] = await got(reader);
    const token = /\/unsubscribe\/(\S+)/.exec(letter?.text ?? '')?.[1] ?? '';
    return async (form?: Record<string, string>, headers: Record<string, string> = {}) => {
      const init = form && { method: 'POST', body: new URLSearchParams(form), headers };
      const request = new Request(`${services.siteUrl}/unsubscribe/${token}`, init);
      const answer = await unsubscribePage(request, contextOf({ token }).context);
      return { status: answer.status, h1: load(await answer.text())('h1').text() };
    };
  }
  const { states } = messagesFor('en').unsubscribe;
  const news = (reader: string) => services.program.getDocument(reader);

  it('asks on GET, ends on POST, is kept with the person, and can be taken back', async () => {
    const reader = await wants();
    await begin(await writeTo(services, [reader]));
    const open = await linkOf(reader);
    const nothing: (Record<string, string> | undefined)[] = [undefined, {}, { action: 'confirm' }];
    for (const form of nothing) expect((await open(form)).h1).toBe(states.ask.title);
    expect(await news(reader)).toMatchObject({ consentNews: true });
    expect((await open({ action: 'end' })).h1).toBe(states.ended.title);
    expect(await news(reader)).toMatchObject({
      ...{ consentNews: false, status: 'ready', unsubscribedAt: expect.stringMatching(/^20/) },
    });
    const next = await writeTo(services, [reader]);
    await begin(next);
    expect(await reasons(next)).toEqual({ [reader]: 'unsubscribed' });
    expect((await open({ action: 'again' })).h1).toBe(states.back.title);
    expect(await news(reader)).toMatchObject({ consentNews: true });
    expect(await news(reader)).not.toHaveProperty('unsubscribedAt');
  });

  it('is pressed by a mail program in one click, from wherever it likes; another site cannot press our buttons', async () => {
    const reader = await wants({ language: 'ar' });
    await begin(await writeTo(services, [reader]));
    const open = await linkOf(reader);
    const elsewhere = { origin: 'https://mail.example.com' };
    expect((await open({ action: 'end' }, elsewhere)).status).toBe(403);
    expect((await news(reader))?.consentNews).toBe(true);
    const pressed = await open({ 'List-Unsubscribe': 'One-Click' }, elsewhere);
    expect(pressed).toEqual({ status: 200, h1: messagesFor('ar').unsubscribe.states.ended.title });
    expect((await news(reader))?.consentNews).toBe(false);
  });

  it('is no longer in the way of who says yes again on the page of their own record', async () => {
    const reader = await wants({ consentNews: false, unsubscribedAt: '2026-11-01T00:00:00Z' });
    await correct(env(), reader, { consentNews: true }, now());
    expect(await news(reader)).not.toHaveProperty('unsubscribedAt');
  });
});

describe('erasing somebody', () => {
  it('takes along what staff wrote to them alone, and the tests of it', async () => {
    const person = await addMarkedParticipant(services.program);
    const [mark = ''] = person.marks;
    const texts = [
      { ...WORDS.texts[0], subject: 'Your answer', text: `${mark} asked us about it.` },
    ] as const;
    const words = { purpose: 'own-matter', name: mark, texts: [...texts] } as Partial<typeof WORDS>;
    const message = await writeTo(services, [person.id], words);
    await sendTest(
      services.program,
      { _id: message, purpose: 'own-matter' },
      { key: 'two', language: 'en', to: 'robin@example.org', by: STAFF },
    );
    await begin(message);
    await services.moment();
    await expectErased(services, person);
    expect(await services.program.getDocument(message)).toBeUndefined();
  });

  it('takes the words out of what was written to many, where they name them, and stops it', async () => {
    const person = await addMarkedParticipant(services.program, { familyName: 'Said' });
    const [mark = ''] = person.marks;
    const texts = [{ ...WORDS.texts[0], text: `We congratulate ${mark.toUpperCase()} Said.` }];
    const other = await wants();
    const message = await writeTo(services, [other, person.id], {
      texts,
      name: `About ${person.email}`,
    } as Partial<typeof WORDS>);
    await services.moment();
    await expectErased(services, person);
    expect(await services.program.getDocument(message)).toMatchObject({ status: 'stopped' });
    expect(keptOf(services, person.marks)).toEqual([]);
    expect(await begin(message)).toEqual([]);
    expect(await got(other)).toEqual([]);
  });
});
