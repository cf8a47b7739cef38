import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Letter } from '../../program/letters.ts';
import type { Message } from '../../program/messages/message.ts';
import { stopMessage } from '../../studio/email/writing/writeMessage.ts';
import { readEnvironment } from '../environment.ts';
import { deliverInTurn } from '../services/letters/deliverInTurn.ts';
import { dueLetters } from '../services/letters/dueLetters.ts';
import { sendMessages } from '../services/messages/sendMessages.ts';
import { queueOwn, writeTo } from './messages.fixture.ts';
import { addParticipant } from './people.fixture.ts';
import { startServices } from './services.fixture.ts';
import { STAFF } from './staffAndPeople.fixture.ts';

const HOUR = 3_600_000;
const MONDAY = Date.parse('2026-03-02T06:00:00Z');
const QUOTA = 100;
const never = () => false;

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices({ queryLagMs: [0, 20] });
});
afterAll(() => services.close());

type Sent = Pick<Letter, 'kind' | 'to' | 'queuedAt'> & { sentAt: string };
const sent = () =>
  services.program.fetch<Sent[]>('*[_type == "letter" && status == "sent"]{kind, to, queuedAt, sentAt}');
const isNews = ({ kind }: { kind: string }) => kind === 'news';

async function add(count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let each = 0; each < count; each += 1)
    ids.push(await addParticipant(services.program, { consentNews: true }));
  return ids;
}

/** One round of the schedule, as deliver-letters does it: letters that are due, and then news. */
async function round(now: Date): Promise<void> {
  await services.moment();
  const env = readEnvironment();
  if (!(await deliverInTurn(env, await dueLetters(env, now, 50), now, never)))
    await sendMessages(env, now, never);
}

it('300 readers under a quota of 100: all get it over the days, once, and no letter of the program waits for it', async () => {
  const [people, others] = [await add(300), await add(60)];
  const message = await writeTo(services, people);
  let hours = 0;
  const isSent = async () => (await services.program.getDocument<Message>(message))?.status === 'sent';
  while (hours < 24 * 9 && !(await isSent())) {
    const now = new Date(MONDAY + hours * HOUR);
    // Twelve letters of the program a day, each between two rounds.
    const other = others[hours / 2];
    if (other) await queueOwn(services, other, now);
    await round(now);
    hours += 2;
  }
  expect(hours / 24).toBeLessThan(6);
  const letters = await sent();
  const news = letters.filter(isNews);
  expect(new Set(news.map(({ to }) => to)).size).toBe(300);
  expect(news).toHaveLength(300);
  const own = letters.filter((letter) => !isNews(letter));
  expect(own).toHaveLength(Math.min(others.length, hours / 2));
  for (const { queuedAt, sentAt } of own) expect(sentAt).toBe(queuedAt);
  // Whenever the day of the mail service begins.
  for (const { sentAt } of letters) {
    const from = Date.parse(sentAt);
    const day = letters.filter(
      (each) => Date.parse(each.sentAt) >= from && Date.parse(each.sentAt) < from + 24 * HOUR,
    );
    expect(day.length).toBeLessThanOrEqual(QUOTA);
  }
  expect((await services.letters()).length).toBe(letters.length);
}, 240_000);

it('stops when staff stop it, and goes on with nobody', async () => {
  const message = await writeTo(services, await add(90));
  const start = MONDAY + 20 * 24 * HOUR;
  await round(new Date(start));
  const before = (await sent()).filter(isNews).length;
  await stopMessage(services.program, message, STAFF);
  for (const day of [1, 2, 3]) await round(new Date(start + day * 24 * HOUR));
  expect((await sent()).filter(isNews)).toHaveLength(before);
  expect(before - 300).toBe(60);
  expect(await services.program.getDocument(message)).toMatchObject({
    status: 'stopped',
    stoppedBy: STAFF,
    through: 60,
  });
}, 120_000);

it('two runs at once give nobody the letter twice', async () => {
  const message = await writeTo(services, await add(30));
  const now = new Date(MONDAY + 40 * 24 * HOUR);
  const before = (await services.letters()).length;
  await Promise.all([round(now), round(now), round(now)]);
  await round(new Date(now.getTime() + HOUR));
  expect(await services.program.getDocument(message)).toMatchObject({ status: 'sent', through: 30 });
  expect((await services.letters()).length - before).toBe(30);
}, 120_000);

it('a mail service that takes no more for now is asked for no more of it', async () => {
  const message = await writeTo(services, await add(50));
  const now = new Date(MONDAY + 60 * 24 * HOUR);
  await services.faults.outbox({ match: 'POST /emails', status: 429 });
  await round(now);
  const { through } = (await services.program.getDocument<Message>(message)) ?? {};
  expect(through).toBe(20);
  await services.faults.outbox();
  const before = (await services.letters()).length;
  await round(new Date(now.getTime() + 24 * HOUR));
  expect((await services.letters()).length - before).toBe(50);
}, 120_000);
