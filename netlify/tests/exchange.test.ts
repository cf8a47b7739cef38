import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePlaces } from '../../program/matching/freePlaces.ts';
import { readEnvironment } from '../environment.ts';
import { findMissedEffects, handleRecordChange } from '../services/background/recordChanges.ts';
import { deliverNow } from '../services/letters/letters.ts';
import { readFollowUp } from '../services/linkPages/readFollowUp.ts';
import { accept } from '../services/matches/answers.ts';
import { askBack } from '../services/matches/exchange.ts';
import { askWhetherMet } from '../services/matches/followUps.ts';
import { askOutcome } from '../services/matches/outcomes.ts';
import { askConnector } from '../services/matches/questions.ts';
import { tendQuestion } from '../services/matches/silence.ts';
import { addIntroduced, kindsAbout, later, NOW } from './introduced.fixture.ts';
import { addConnector, addMatch, addParticipant } from './people.fixture.ts';
import { startServices } from './services.fixture.ts';

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices();
});
afterAll(() => services.close());

const read = (id: string) => services.program.getDocument(id);
const kinds = (id: string) => kindsAbout(services.program, id);

async function askedMatch() {
  const env = readEnvironment();
  const participant = await addParticipant(services.program);
  const connector = await addConnector(services.program);
  const match = await addMatch(services.program, participant, connector);
  await askConnector(env, match, NOW);
  return { env, match, participant, connector };
}

/** What the Studio writes when staff answer. */
const answer = (match: string, text: string, at: string) =>
  services.program.patch(match).set({ answerToConnector: text, answerToConnectorAt: at }).commit();

describe('a question back', () => {
  it('leaves the match open and tells staff once, without a name and without the question', async () => {
    const { env, match } = await askedMatch();
    const first = await askBack(env, match, 'Which hospital?', NOW);
    const again = await askBack(env, match, 'Which hospital?', later(1));
    const more = await askBack(env, match, 'And which shift?', later(1));
    expect([first.state, again.state, more.state]).toEqual(['asked-back', 'asked-back', 'asked-back']);
    expect(await read(match)).toMatchObject({
      status: 'asked',
      question: 'Which hospital?\n\nAnd which shift?',
      questionAt: NOW.toISOString(),
    });
    expect(await kinds(match)).toEqual(['question', 'staff-question']);
    await deliverNow({ ...env, STUDIO_URL: 'https://studio.example.org' }, first.letters, NOW);
    const [letter] = (await services.letters()).filter(({ to }) => to.includes('hello@example.org'));
    expect(letter?.text).toContain(`https://studio.example.org/program/intent/edit/id=${match};type=match/`);
    expect(letter?.text).not.toMatch(/hospital|Amina|Carla|Haddad|Jones/i);
  });

  it('stops the clock until staff answer, and the answer brings the whole time again', async () => {
    const { env, match } = await askedMatch();
    await askBack(env, match, 'Which hospital?', NOW);
    expect(await tendQuestion(env, match, later(40))).toEqual([]);
    expect(await read(match)).toMatchObject({ status: 'asked', nudges: 0 });
    await answer(match, 'Any hospital.', later(40).toISOString());
    await handleRecordChange(env, match, later(40));
    expect(await tendQuestion(env, match, later(41))).toEqual([]);
    expect(await tendQuestion(env, match, later(47))).toHaveLength(1);
    await tendQuestion(env, match, later(70));
    expect(await read(match)).toMatchObject({ status: 'expired' });
  });
});

/** What the sweep finds, which comes some time after whatever it finds. */
async function missedEffects() {
  await services.moment();
  return findMissedEffects(readEnvironment(), NOW);
}

describe('an answer of staff', () => {
  it('is passed on once, whether the webhook comes twice or only the sweep does, and the link still decides', async () => {
    const { env, match, connector } = await askedMatch();
    await askBack(env, match, 'Which hospital?', NOW);
    expect(await missedEffects()).not.toContain(match);
    await answer(match, 'Any hospital. Call (314) 555-0188.', later(0.1).toISOString());
    expect(await missedEffects()).toContain(match);
    const letters = [
      ...(await handleRecordChange(env, match, NOW)),
      ...(await handleRecordChange(env, match, NOW)),
    ];
    expect(letters).toHaveLength(1);
    expect(await missedEffects()).not.toContain(match);
    await deliverNow(env, letters, NOW);
    const email = (await read(connector))?.email;
    const [told] = (await services.letters()).filter(({ to }) => to.includes(email));
    expect(told?.text).toContain('Any hospital.');
    expect(told?.text).toContain('Which hospital?');
    expect(told?.text).not.toMatch(/555-0188|Amina|Haddad/);
    expect((await accept(env, match, NOW)).state).toBe('accepted');
  });

  it('a second question and a second answer are told too', async () => {
    const { env, match } = await askedMatch();
    for (const day of [1, 2]) {
      await askBack(env, match, `Question ${day}`, later(day));
      await answer(match, `Answer ${day}`, later(day + 0.5).toISOString());
      await handleRecordChange(env, match, later(day + 0.5));
    }
    expect(await kinds(match)).toEqual([
      'question',
      'question-answered',
      'question-answered',
      'staff-question',
      'staff-question',
    ]);
  });

  it('to a match that is no longer open is told to nobody', async () => {
    const { env, match } = await askedMatch();
    await askBack(env, match, 'Which hospital?', NOW);
    await accept(env, match, NOW);
    await answer(match, 'Any hospital.', later(1).toISOString());
    expect(await handleRecordChange(env, match, later(1))).toEqual([]);
    expect(await findMissedEffects(env, later(1))).not.toContain(match);
  });
});

describe('a match that staff cancel', () => {
  const cancel = (match: string, from: string, at = NOW) =>
    services.program
      .patch(match)
      .set({
        status: 'cancelled',
        history: [{ _key: 'c', at: at.toISOString(), who: 'staff', from, to: 'cancelled', note: 'a friend' }],
      })
      .commit();

  it('after the connector was asked leads to one letter, by the webhook or by the sweep', async () => {
    const { env, match } = await askedMatch();
    await cancel(match, 'asked');
    expect(await missedEffects()).toContain(match);
    const letters = [
      ...(await handleRecordChange(env, match, NOW)),
      ...(await handleRecordChange(env, match, NOW)),
    ];
    await deliverNow(env, letters, NOW);
    expect(await kinds(match)).toEqual(['question', 'question-withdrawn']);
    expect(await missedEffects()).not.toContain(match);
  });

  it('before the connector was asked, or long ago, leads to none', async () => {
    const env = readEnvironment();
    const people = [await addParticipant(services.program), await addConnector(services.program)] as const;
    const early = await addMatch(services.program, ...people);
    await cancel(early, 'approved');
    const { match: old } = await askedMatch();
    await cancel(old, 'asked', later(-10));
    expect([
      ...(await handleRecordChange(env, early, NOW)),
      ...(await handleRecordChange(env, old, NOW)),
    ]).toEqual([]);
    const found = await missedEffects();
    expect([found.includes(early), found.includes(old)]).toEqual([false, false]);
  });
});

describe('an introduction that staff call off', () => {
  const callOff = (match: string, more: Record<string, unknown> = {}) =>
    services.program
      .patch(match)
      .set({
        status: 'cancelled',
        history: [
          {
            ...{ _key: 'c', at: NOW.toISOString(), who: 'staff', from: 'introduced', to: 'cancelled' },
            ...{ note: 'The Connector is ill', ...more },
          },
        ],
      })
      .commit();
  it('tells both once, gives the place back, and makes the participant ready again', async () => {
    const env = readEnvironment();
    const { match, participant, connector } = await addIntroduced(services.program, 3);
    await callOff(match);
    expect(await missedEffects()).toContain(match);
    const letters = await handleRecordChange(env, match, NOW);
    await deliverNow(env, letters, NOW);
    expect(await kinds(match)).toEqual(['called-off-connector', 'called-off-participant']);
    expect((await read(participant))?.status).toBe('ready');
    expect(await missedEffects()).not.toContain(match);
    const stored = await services.program.fetch('*[_type == "match" && connector._ref == $connector]', {
      connector,
    });
    const places = { _id: connector, status: 'active', monthlyCapacity: 1, yearlyCapacity: 1 };
    expect(freePlaces(places, stored, NOW, 'America/Chicago')).toBe(1);
  });

  it('leaves the participant alone who was introduced to somebody else since, however often it is heard of', async () => {
    const env = readEnvironment();
    const { match, participant } = await addIntroduced(services.program, 3);
    await callOff(match);
    await handleRecordChange(env, match, NOW);
    await services.program.patch(participant).set({ status: 'introduced' }).commit();
    expect(await handleRecordChange(env, match, later(1))).toEqual([]);
    expect((await read(participant))?.status).toBe('introduced');
  });

  it('tells nobody where staff tell them themselves, and the rest follows all the same', async () => {
    const env = readEnvironment();
    const { match, participant } = await addIntroduced(services.program, 3);
    await callOff(match, { letter: 'none' });
    expect(await missedEffects()).toContain(match);
    expect(await handleRecordChange(env, match, NOW)).toEqual([]);
    expect(await kinds(match)).toEqual([]);
    expect((await read(participant))?.status).toBe('ready');
    expect(await missedEffects()).not.toContain(match);
  });

  it('leads to no question later, and the link of an earlier one says so', async () => {
    const env = readEnvironment();
    const { match } = await addIntroduced(services.program, 20);
    await callOff(match);
    await handleRecordChange(env, match, NOW);
    expect(await askWhetherMet(env, match, later(1))).toEqual([]);
    expect(await askOutcome(env, match, later(60))).toEqual([]);
    expect((await readFollowUp(env, 'follow-up', match))?.question).toEqual({ state: 'called-off' });
  });
});
