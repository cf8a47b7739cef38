import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEnvironment } from '../environment.ts';
import { deliverNow } from '../services/letters/letters.ts';
import { accept, decline, pauseConnector } from '../services/matches/answers.ts';
import { askConnector } from '../services/matches/questions.ts';
import { tendQuestion } from '../services/matches/silence.ts';
import { addConnector, addMatch, addParticipant } from './people.fixture.ts';
import { startServices } from './services.fixture.ts';

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices();
});
afterAll(() => services.close());

const NOON = new Date('2026-11-23T18:00:00Z');
const daysLater = (days: number) => new Date(NOON.getTime() + days * 24 * 60 * 60 * 1000);
const read = (id: string) => services.program.getDocument(id);
const kinds = async (id: string) =>
  (
    await services.program.fetch<{ kind: string }[]>(
      '*[_type == "letter" && about._ref == $id] | order(queuedAt asc, kind asc){kind}',
      { id },
    )
  ).map(({ kind }) => kind);

async function askedMatch(connectorChange: Record<string, unknown> = {}) {
  const env = readEnvironment();
  const [participant, connector] = [
    await addParticipant(services.program),
    await addConnector(services.program, connectorChange),
  ];
  const match = await addMatch(services.program, participant, connector);
  await askConnector(env, match, NOON);
  return { env, match, participant, connector };
}

describe('an approved match', () => {
  it('asks the connector once, without name or contact', async () => {
    const { env, match } = await askedMatch();
    const again = await askConnector(env, match, NOON);
    expect(again).toEqual([]);
    expect(await read(match)).toMatchObject({ status: 'asked', nudges: 0 });
    expect(await kinds(match)).toEqual(['question']);
    const letters = await services.program.fetch<{ _id: string; to: string }[]>(
      '*[_type == "letter" && about._ref == $match]',
      { match },
    );
    await deliverNow(
      env,
      letters.map(({ _id }) => _id),
      NOON,
    );
    const [sent] = (await services.letters()).filter(({ to }) => to.includes(letters[0]?.to ?? ''));
    expect(sent?.text).toContain('Nurse');
    expect(sent?.text).not.toMatch(/Amina|Haddad|participant\d|555 0100/);
  });

  it('is cancelled when the connector has no place or the participant is no longer ready', async () => {
    const env = readEnvironment();
    const full = await addMatch(
      services.program,
      await addParticipant(services.program),
      await addConnector(services.program, { monthlyCapacity: 0 }),
    );
    await askConnector(env, full, NOON);
    expect(await read(full)).toMatchObject({ status: 'cancelled' });
    const gone = await addMatch(
      services.program,
      await addParticipant(services.program, { status: 'on-hold' }),
      await addConnector(services.program),
    );
    await askConnector(env, gone, NOON);
    expect(await read(gone)).toMatchObject({ status: 'cancelled' });
  });
});

describe('one person in both roles', () => {
  const same = { email: 'same.person+jobs@example.org' };

  it('is asked nothing about themselves: an approved match is cancelled', async () => {
    const match = await addMatch(
      services.program,
      await addParticipant(services.program, same),
      await addConnector(services.program, { email: 'Same.Person@EXAMPLE.org' }),
    );
    expect(await askConnector(readEnvironment(), match, NOON)).toEqual([]);
    expect(await read(match)).toMatchObject({ status: 'cancelled' });
    expect(await kinds(match)).toEqual([]);
  });

  it('is not introduced to themselves, where the address was put right after the question', async () => {
    const { env, match, participant, connector } = await askedMatch();
    for (const id of [participant, connector]) await services.program.patch(id).set(same).commit();
    expect((await accept(env, match, NOON)).state).toBe('withdrawn');
    expect(await read(match)).toMatchObject({ status: 'cancelled' });
    expect(await kinds(match)).not.toContain('introduction-connector');
  });
});

describe('a yes', () => {
  it('introduces the two, with names and contacts, once', async () => {
    const { env, match, participant, connector } = await askedMatch();
    const { state, letters } = await accept(env, match, NOON);
    expect(state).toBe('accepted');
    expect(await read(match)).toMatchObject({
      status: 'introduced',
      history: [{ to: 'asked' }, { to: 'accepted' }, { to: 'introduced' }],
    });
    expect(await read(participant)).toMatchObject({ status: 'introduced' });
    expect((await accept(env, match, NOON)).state).toBe('used');
    await deliverNow(env, letters, NOON);
    const people = [await read(participant), await read(connector)];
    for (const [reader, other] of [people, people.toReversed()]) {
      const toReader = (await services.letters()).filter(({ to }) => to.includes(reader?.email));
      const introductions = toReader.filter(({ text }) => text.includes(other?.email));
      expect(introductions).toHaveLength(1);
      expect(introductions[0]?.text).toContain(`${other?.givenName} ${other?.familyName}`);
    }
  });

  it('takes the last place, and withdraws the other open questions', async () => {
    const { env, match, connector } = await askedMatch();
    const other = await addMatch(services.program, await addParticipant(services.program), connector, {
      status: 'asked',
      askedAt: NOON.toISOString(),
    });
    expect((await accept(env, match, NOON)).state).toBe('accepted');
    expect(await read(other)).toMatchObject({ status: 'cancelled' });
    expect(await kinds(other)).toEqual(['connector-unavailable', 'question-withdrawn']);
    expect((await accept(env, other, NOON)).state).toBe('withdrawn');
  });

  it('racing another for the last place, 200 times, never goes over the capacity', {
    timeout: 180_000,
  }, async () => {
    const env = readEnvironment();
    for (let round = 0; round < 200; round += 1) {
      const connector = await addConnector(services.program);
      const asked = { status: 'asked', askedAt: NOON.toISOString() };
      const matches = await Promise.all(
        [0, 1].map(async () =>
          addMatch(services.program, await addParticipant(services.program), connector, asked),
        ),
      );
      const states = (await Promise.all(matches.map((match) => accept(env, match, NOON))))
        .map(({ state }) => state)
        .toSorted();
      expect(states[0]).toBe('accepted');
      expect(['full', 'withdrawn']).toContain(states[1]);
      const introduced = await services.program.fetch(
        'count(*[_type == "match" && connector._ref == $connector && status == "introduced"])',
        { connector },
      );
      expect(introduced).toBe(1);
    }
  });
});

describe('any other answer', () => {
  it('no is kept with its reason, and the participant is told that we go on looking', async () => {
    const { env, match } = await askedMatch();
    expect((await decline(env, match, 'not-my-field', 'Ask a midwife', NOON)).state).toBe('declined');
    expect(await read(match)).toMatchObject({
      status: 'declined',
      declineReason: 'not-my-field',
      declineWord: 'Ask a midwife',
    });
    expect(await kinds(match)).toEqual(['connector-unavailable', 'question']);
    expect((await accept(env, match, NOON)).state).toBe('used');
  });

  it('a pause withdraws every open question to the connector', async () => {
    const { env, match, connector } = await askedMatch();
    expect((await pauseConnector(env, connector, '2027-01-10', NOON)).state).toBe('paused');
    expect(await read(connector)).toMatchObject({ status: 'paused', pausedUntil: '2027-01-10' });
    expect(await read(match)).toMatchObject({ status: 'cancelled' });
  });
});

describe('silence', () => {
  it('is nudged after 3 and 7 working days and expires after 10; two in a row ask whether to pause', async () => {
    const { env, match, connector } = await askedMatch({ expiriesInARow: 1 });
    const written: Record<string, string[]> = {};
    for (let day = 0; day <= 25; day += 1) {
      const before = await kinds(match);
      // Twice a day: what was written already is not written again.
      for (const _time of [1, 2]) await tendQuestion(env, match, daysLater(day));
      const now = (await kinds(match)).toSorted();
      for (const kind of before) now.splice(now.indexOf(kind), 1);
      if (now.length > 0) written[daysLater(day).toISOString().slice(0, 10)] = now;
    }
    // Asked on Monday, November 23. Thanksgiving, the 26th, is no working day.
    expect(written).toEqual({
      '2026-11-27': ['question-nudge'],
      '2026-12-03': ['question-nudge'],
      '2026-12-09': ['connector-unavailable', 'pause-question'],
    });
    expect(await read(match)).toMatchObject({ status: 'expired', nudges: 2 });
    expect(await read(connector)).toMatchObject({ expiriesInARow: 2 });
  });
});
