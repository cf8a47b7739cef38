import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { undoable } from '../../program/undo.ts';
import { readEnvironment } from '../environment.ts';
import answer from '../functions/answer.ts';
import { findMissedEffects, handleRecordChange } from '../services/background/recordChanges.ts';
import { deliverNow } from '../services/letters/letters.ts';
import { sendLinksTo } from '../services/linkPages/renewLink.ts';
import { accept } from '../services/matches/answers.ts';
import { takeBackUnreached, tendQuestion } from '../services/matches/silence.ts';
import { contextOf } from './links.fixture.ts';
import { addMarkedParticipant, type Marked } from './marked.fixture.ts';
import { addConnector, addMatch } from './people.fixture.ts';
import { expectErased } from './remains.fixture.ts';
import { startServices } from './services.fixture.ts';

/* A connector for whom several people are approved gets one letter with all the questions, each with its own answer. */

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices();
  await services.content.patch('settings').set({ undoMinutes: 3 }).commit();
});
afterAll(() => services.close());

const NOON = new Date('2026-11-23T18:00:00Z');
const inMinutes = (minutes: number) => new Date(NOON.getTime() + minutes * 60_000);
const DAY = 24 * 60;
const env = () => readEnvironment();
const read = (id: string) => services.program.getDocument(id);
const statusOf = async (id: string) => (await read(id))?.status;

let connector: { id: string; email: string };
beforeEach(async () => {
  const id = await addConnector(services.program, { monthlyCapacity: 9, yearlyCapacity: 9 });
  connector = { id, email: (await read(id))?.email };
});

/** Staff approve somebody for the connector, so many minutes after noon. */
async function approveAt(minutes: number) {
  const person = await addMarkedParticipant(services.program);
  const at = inMinutes(minutes).toISOString();
  const match = await addMatch(services.program, person.id, connector.id, {
    ...{ approvedAt: at, undoable: undoable(at, '') },
  });
  return { person, match };
}

/** The sweep of the functions: what was missed is made good, and what is queued is sent. Gives the letters. */
async function sweep(now: Date, matches: readonly string[]) {
  await services.moment();
  const missed = (await findMissedEffects(env(), now)).filter((id) => matches.includes(id));
  const letters: string[] = [];
  for (const id of missed) letters.push(...(await handleRecordChange(env(), id, now)));
  return letters;
}

const sent = async () =>
  (await services.letters()).filter(({ to }) => to.includes(connector.email)).toReversed();
const linksIn = (text: string) => [...new Set(text.match(/https?:\/\/\S+\/answer\/[\w.-]+/g) ?? [])];

/** Answers by one of the links, as its page does. Gives the status of what comes back. */
async function answerBy(link: string | undefined, form: Record<string, string>) {
  const token = link?.split('/').at(-1) ?? '';
  const { context, later } = contextOf({ token }, '192.0.2.9');
  const request = new Request(link ?? '', { method: 'POST', body: new URLSearchParams(form) });
  const response = await answer(request, context);
  await later();
  return response.status;
}

async function threeAsked() {
  const all = [await approveAt(0), await approveAt(0.2), await approveAt(0.4)];
  const matches = all.map(({ match }) => match);
  return { all, matches, letters: await sweep(inMinutes(4), matches) };
}

describe('three people approved for one connector', () => {
  it('are asked about in one letter, without a name, and each answer is its own', async () => {
    const { all, matches, letters } = await threeAsked();
    expect(letters).toHaveLength(1);
    await deliverNow(env(), letters, inMinutes(4));
    const [mail, ...more] = await sent();
    expect(more).toEqual([]);
    expect(mail?.subject).toContain('can you meet 3 people?');
    expect(linksIn(mail?.text ?? '')).toHaveLength(3);
    for (const { person } of all) expect(mail?.text).not.toContain(`${person.marks[0]} (example)`);
    for (const number of [1, 2, 3]) expect(mail?.text.toLowerCase()).toContain(`person ${number} of 3`);
    // Done twice it is done once, by whichever of the three.
    for (const id of matches) expect(await handleRecordChange(env(), id, inMinutes(5))).toEqual([]);
    const [one = '', two = '', three = ''] = matches;
    const links = linksIn(mail?.text ?? '');
    // In the order of the letter, which is that of the ids.
    const inOrder = [one, two, three].toSorted();
    expect(await answerBy(links[1], { answer: 'accept' })).toBe(200);
    expect(await answerBy(links[0], { answer: 'decline', declineReason: 'no-time' })).toBe(200);
    expect(await Promise.all(inOrder.map(statusOf))).toEqual(['declined', 'introduced', 'asked']);
  });

  it('wait for the last of them that can be taken back, and one that is taken back is not in it', async () => {
    const [first, second, third] = [await approveAt(0), await approveAt(1), await approveAt(2)];
    const matches = [first.match, second.match, third.match];
    expect(await sweep(inMinutes(3.5), matches)).toEqual([]);
    expect(await statusOf(first.match)).toBe('approved');
    await services.program.delete(second.match);
    const letters = await sweep(inMinutes(5.1), matches);
    await deliverNow(env(), letters, inMinutes(5.1));
    const [mail] = await sent();
    expect(linksIn(mail?.text ?? '')).toHaveLength(2);
    expect(mail?.subject).toContain('can you meet 2 people?');
  });

  it('one that is withdrawn while the letter waits is left out of it', async () => {
    const { matches, letters } = await threeAsked();
    await services.program
      .patch(matches[1] ?? '')
      .set({ status: 'cancelled' })
      .commit();
    await deliverNow(env(), letters, inMinutes(4));
    const [mail] = await sent();
    expect(linksIn(mail?.text ?? '')).toHaveLength(2);
    await services.program
      .patch(matches[0] ?? '')
      .set({ status: 'cancelled' })
      .commit();
  });

  it('somebody approved much later keeps nobody waiting', async () => {
    const first = await approveAt(0);
    const later = await approveAt(3.5);
    expect(await sweep(inMinutes(4), [first.match, later.match])).toHaveLength(1);
    expect(await Promise.all([first.match, later.match].map(statusOf))).toEqual(['asked', 'approved']);
  });

  it('are reminded of in one letter, of those without an answer', async () => {
    const { matches } = await threeAsked();
    const [one = '', two = '', three = ''] = matches;
    await accept(env(), two, inMinutes(10));
    await services.moment();
    const day = inMinutes(4 * DAY);
    const letters = (await Promise.all(matches.map((id) => tendQuestion(env(), id, day)))).flat();
    expect(letters).toHaveLength(1);
    await deliverNow(env(), letters, day);
    const mail = (await sent()).at(-1);
    expect(mail?.text.toLowerCase()).toContain('2 people wait');
    expect(linksIn(mail?.text ?? '')).toHaveLength(2);
    expect([(await read(one))?.nudges, (await read(three))?.nudges]).toEqual([1, 1]);
  });

  it('are sent again in one letter to who has lost the links', async () => {
    await threeAsked();
    await services.moment();
    const letters = await sendLinksTo(env(), connector.email, inMinutes(DAY));
    expect(letters.filter((id) => id.startsWith('letter.questions-'))).toHaveLength(1);
    expect(letters.filter((id) => id.startsWith('letter.question-'))).toEqual([]);
  });

  it('are all taken back when the letter cannot reach the connector', async () => {
    const { matches, letters } = await threeAsked();
    await services.program
      .patch(letters[0] ?? '')
      .set({ status: 'bounced' })
      .commit();
    await services.moment();
    for (const id of matches) await takeBackUnreached(env(), id, inMinutes(DAY));
    expect(await Promise.all(matches.map(statusOf))).toEqual(['expired', 'expired', 'expired']);
    expect(await statusOf(connector.id)).toBe('paused');
  });
});

describe('when one of three is erased', () => {
  const subjects = async (letter: string) => {
    const document = await read(letter);
    return [document?.about?._ref, ...(document?.alsoAbout ?? []).map(({ _ref }: { _ref: string }) => _ref)];
  };
  const erase = (person: Marked) => expectErased(services, person);

  it.each([0, 1, 2])('before the letter is sent, it asks about the two others (%i)', async (gone) => {
    const { all, letters } = await threeAsked();
    const lost = all[gone];
    if (!lost) throw new Error('nobody');
    await erase(lost.person);
    await deliverNow(env(), letters, inMinutes(4));
    const [mail] = (await sent()).filter(({ subject }) => subject.includes('can you meet'));
    expect(linksIn(mail?.text ?? '')).toHaveLength(2);
    expect(await subjects(letters[0] ?? '')).not.toContain(lost.match);
  });

  it.each([0, 1, 2])('afterwards, nothing of them stays in the letter that is kept (%i)', async (gone) => {
    const { all, letters } = await threeAsked();
    await deliverNow(env(), letters, inMinutes(4));
    const lost = all[gone];
    if (!lost) throw new Error('nobody');
    await erase(lost.person);
    const kept = await subjects(letters[0] ?? '');
    expect(kept).not.toContain(lost.match);
    for (const { match } of all) if (match !== lost.match) expect(kept).toContain(match);
  });
});
