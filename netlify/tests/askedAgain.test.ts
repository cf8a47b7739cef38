import { load } from 'cheerio';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { programRecords } from '../../program/journeys/records.ts';
import { countReport } from '../../program/reports/countReport.ts';
import { REPORT_RECORDS } from '../../program/reports/query.ts';
import { approve } from '../../studio/matches/match-suggestions/approve.ts';
import { readPeople } from '../../studio/matches/match-suggestions/readPeople.ts';
import { suggestFor } from '../../studio/matches/match-suggestions/suggest.ts';
import { cancelMatch, matchActions } from '../../studio/matches/matchActions.ts';
import { connectorActions } from '../../studio/people/connectorActions.ts';
import { participantActions } from '../../studio/people/participantActions.ts';
import { RecordMoved } from '../../studio/shared/decisions/problems.ts';
import { undoDecision } from '../../studio/shared/decisions/undoDecision.ts';
import answer from '../functions/answer.ts';
import { handleRecordChange } from '../services/background/recordChanges.ts';
import { deliverNow } from '../services/letters/letters.ts';
import { tendQuestion } from '../services/matches/silence.ts';
import { allThatIsKept } from '../services/records/wholeRecord.ts';
import { kindsAbout, later } from './introduced.fixture.ts';
import { inFull } from './links.fixture.ts';
import { addMarkedConnector, addMarkedParticipant, type Marked } from './marked.fixture.ts';
import { expectErased } from './remains.fixture.ts';
import { startServices } from './services.fixture.ts';
import { deskOf, STAFF, type Staff } from './staffAndPeople.fixture.ts';

/* A pair whose question was taken back, though nobody said no, may be proposed, asked about and introduced later. */

let desk: Staff;
beforeAll(async () => {
  desk = deskOf(await startServices());
});
afterAll(() => desk.close());

/** Two who suit each other and nobody else of these tests, each in a field of their own. */
async function two(field: string) {
  const { program } = desk;
  return {
    participant: await addMarkedParticipant(program, { field, profession: 'Somebody', industries: [] }),
    connector: await addMarkedConnector(program, { fields: [field], industries: [], role: 'Anybody' }),
  };
}
type Two = Awaited<ReturnType<typeof two>>;

/** Whom the machine proposes to the participant, as staff read it. */
async function proposed({ participant, connector }: Two) {
  await desk.moment();
  const when = { now: new Date(), timeZone: 'America/Chicago' };
  const { proposal, choices } = suggestFor(participant.id, await readPeople(desk.program), when);
  const choice = choices.find(({ pair }) => pair.connectorId === connector.id);
  return { proposal, choice };
}

/** Staff approve what is proposed, and the email with the question goes out. Gives the match. */
async function ask(pair: Two, reason?: string): Promise<string> {
  const { proposal, choice } = await proposed(pair);
  const chosen = reason && choice ? { ...choice.pair, byHand: { reason, against: [] } } : proposal?.pair;
  if (!chosen) throw new Error('nobody was proposed');
  const { id = '' } = await approve(desk.studio, chosen, STAFF);
  await deliver(id);
  return id;
}

/** What follows from a change, and its emails. */
const deliver = async (id: string) =>
  deliverNow(desk.env, await handleRecordChange(desk.env, id, new Date()), new Date());

/** A decision of staff about a person, and what follows for their questions. */
async function decide(id: string, label: string) {
  if (id.startsWith('connector.')) await desk.press(connectorActions, id, label);
  else await desk.press(participantActions, id, label);
  await desk.moment();
}

/** The links of the questions that the connector got, the first one first. */
async function linksTo({ email }: Marked): Promise<string[]> {
  const mails = (await desk.letters()).filter(({ to }) => to.includes(email)).toReversed();
  return mails.flatMap(({ text }) => text.match(/https?:\/\/\S+\/answer\/[\w.-]+/)?.[0] ?? []);
}

/** The page behind a link, or what its form answers. */
async function page(link: string, form?: Record<string, string>): Promise<string> {
  const init = form ? { method: 'POST', body: new URLSearchParams(form) } : {};
  const response = await inFull(answer)(new Request(link, init), { token: link.split('/').at(-1) ?? '' });
  return load(await response.text())('h1').text();
}

const read = (id: string) => desk.program.getDocument(id);

it('a question taken back for a hold is put again, by an email of its own, and leads to one introduction', async () => {
  const pair = await two('law');
  const first = await ask(pair);
  expect(await read(first)).toMatchObject({ status: 'asked' });

  await decide(pair.participant.id, 'On hold');
  expect(await read(first)).toMatchObject({ status: 'cancelled', endedFor: 'not-ready' });
  expect((await proposed(pair)).proposal).toBeUndefined();

  await decide(pair.participant.id, 'Ready');
  const { proposal } = await proposed(pair);
  expect(proposal?.cautions.join(' ')).toMatch(
    /^Matches of these two before: 1\. The last one ended on .*, \d{4}\. The participant was not ready\.$/,
  );
  const second = await ask(pair);
  expect(second).toBe(`${first}-r2`);
  expect(await read(second)).toMatchObject({ status: 'asked', cautions: [{ key: 'asked-before' }] });
  // Both questions went out, and nothing of the first round stands for the second.
  expect(await kindsAbout(desk.program, first)).toEqual(['question', 'question-withdrawn']);
  expect(await kindsAbout(desk.program, second)).toEqual(['question']);
  const [old = '', anew = '', ...more] = await linksTo(pair.connector);
  expect(more).toEqual([]);

  // The first link says what it said, also once the second question is open; only the second one answers.
  const closed = await page(old);
  expect(closed).not.toBe(await page(anew));
  expect(await page(old, { answer: 'accept' })).toBe(closed);
  expect((await read(second))?.status).toBe('asked');
  await page(anew, { answer: 'accept' });
  expect(await read(second)).toMatchObject({ status: 'introduced' });
  expect(await read(first)).toMatchObject({ status: 'cancelled' });
  expect((await proposed(pair)).proposal).toBeUndefined();

  // Two questions were put, and one of them led to one introduction.
  const found = await desk.program.fetch(REPORT_RECORDS);
  const own = { ...found, matches: found.matches.filter(({ _id = '' }) => [first, second].includes(_id)) };
  const period = { from: '2000-01-01', to: '2100-01-01' };
  const { values } = countReport(programRecords.parse(own), period, undefined, 'America/Chicago');
  expect(values).toMatchObject({ questions: 2, 'questions-accepted': 1, introduced: 1 });

  // All that is kept of either says both, and an erasure leaves nothing of either.
  const kept = await allThatIsKept(desk.env, pair.participant.id);
  expect(kept.filter(({ askedAt }) => askedAt)).toHaveLength(2);
  expect(JSON.stringify(kept)).not.toContain('endedFor');
  await expectErased(desk, pair.connector);
  await expectErased(desk, pair.participant);
});

it('a question taken back for a pause is put again, and an approval of it is undone without a trace of the first', async () => {
  const pair = await two('arts-media');
  const first = await ask(pair);
  await decide(pair.connector.id, 'Pause');
  expect(await read(first)).toMatchObject({ status: 'cancelled', endedFor: 'connector-away' });
  await decide(pair.connector.id, 'Make active');
  const { proposal } = await proposed(pair);
  if (!proposal) throw new Error('nobody was proposed');
  const { id = '', at = '' } = await approve(desk.studio, proposal.pair, STAFF);
  await undoDecision(desk.studio, { id, at, minutes: 3, by: STAFF });
  expect(await read(id)).toBeUndefined();
  expect(await read(first)).toMatchObject({ status: 'cancelled' });
  // Approved once more it is the same round.
  expect(await ask(pair)).toBe(id);
  expect(await linksTo(pair.connector)).toHaveLength(2);
});

it('of two colleagues who approve the second round at one instant, one match comes', async () => {
  const pair = await two('trades');
  await ask(pair);
  await decide(pair.participant.id, 'On hold');
  await decide(pair.participant.id, 'Ready');
  const { proposal } = await proposed(pair);
  if (!proposal) throw new Error('nobody was proposed');
  const both = await Promise.all(
    ['Robin', 'Sam'].map((name) => approve(desk.studio, proposal.pair, `${name} (example)`)),
  );
  expect(both.filter(({ before }) => before)).toHaveLength(1);
  const count = '*[_type == "match" && participant._ref == $id && status == "approved"]';
  expect(await desk.program.fetch(count, { id: pair.participant.id })).toHaveLength(1);
});

it('a no ends it for good, also in the second round', async () => {
  const pair = await two('teaching');
  await ask(pair);
  await decide(pair.participant.id, 'On hold');
  await decide(pair.participant.id, 'Ready');
  const second = await ask(pair);
  await page((await linksTo(pair.connector))[1] ?? '', { answer: 'decline', declineReason: 'no-time' });
  expect(await read(second)).toMatchObject({ status: 'declined' });
  expect((await proposed(pair)).proposal).toBeUndefined();
  expect((await proposed(pair)).choice).toMatchObject({ mayBeChosen: false });
  await expect(ask(pair, 'All the same')).rejects.toThrow(RecordMoved);
});

it('a question without an answer is put again by staff, or once the connector is heard of', async () => {
  const pair = await two('other-health');
  const first = await ask(pair);
  await tendQuestion(desk.env, first, later(40));
  expect(await read(first)).toMatchObject({ status: 'expired', endedFor: 'no-answer' });
  const { proposal, choice } = await proposed(pair);
  expect(proposal).toBeUndefined();
  expect(choice).toMatchObject({ mayBeChosen: true });
  // Another question of theirs was answered.
  await desk.program.patch(pair.connector.id).set({ expiriesInARow: 0 }).commit();
  expect((await proposed(pair)).proposal?.cautions.join(' ')).toContain('No answer came.');
  await desk.program.patch(pair.connector.id).set({ expiriesInARow: 1 }).commit();
  const second = await ask(pair, 'They called: they were away');
  expect(await read(second)).toMatchObject({ status: 'asked', byHand: { against: ['not-answered'] } });
  expect(await linksTo(pair.connector)).toHaveLength(2);
});

it('what staff cancelled is proposed no more, and only they can choose the two again', async () => {
  const pair = await two('accounting-finance');
  const first = await ask(pair);
  const { label } = cancelMatch;
  await desk.press(matchActions, first, label);
  expect((await proposed(pair)).proposal).toBeUndefined();
  const second = await ask(pair, 'The one who cancelled had taken her for somebody else');
  expect(await read(second)).toMatchObject({ status: 'asked', byHand: { against: ['called-off'] } });
});
