import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEnvironment } from '../environment.ts';
import { deliverNow } from '../services/letters/letters.ts';
import { askWhetherMet } from '../services/matches/followUps.ts';
import { erase } from '../services/records/erasure.ts';
import { pause, withdraw } from '../services/records/records.ts';
import { addIntroduced, ago, kindsAbout, NOW } from './introduced.fixture.ts';
import { addConnector, addMatch, addParticipant } from './people.fixture.ts';
import { startServices } from './services.fixture.ts';

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices();
});
afterAll(() => services.close());

const read = (id: string) => services.program.getDocument(id);
const kinds = (id: string) => kindsAbout(services.program, id);
const introduced = async (days: number, change?: Parameters<typeof addIntroduced>[2]) => ({
  env: readEnvironment(),
  ...(await addIntroduced(services.program, days, change)),
});

describe('a person’s own record', () => {
  it('pausing puts a participant on hold and withdraws what was asked', async () => {
    const participant = await addParticipant(services.program);
    const match = await addMatch(services.program, participant, await addConnector(services.program), {
      status: 'asked',
      askedAt: ago(1),
    });
    await pause(readEnvironment(), participant, '2027-01-01', NOW);
    expect(await read(participant)).toMatchObject({ status: 'on-hold', pausedUntil: '2027-01-01' });
    expect(await read(match)).toMatchObject({ status: 'cancelled' });
    expect(await kinds(match)).toEqual(['question-withdrawn']);
  });

  it('erasing leaves a tombstone with counts, a last letter, and nothing else that names the person', async () => {
    const { env, participant, match } = await introduced(20);
    await askWhetherMet(env, match, NOW);
    const letters = await erase(env, participant, NOW);
    await deliverNow(env, letters, NOW);
    expect(await read(participant)).toBeUndefined();
    expect(await read(match)).toBeUndefined();
    expect(
      await services.program.fetch('count(*[references($participant) || references($match)])', {
        participant,
        match,
      }),
    ).toBe(0);
    const stone = await services.program.fetch('*[_type == "tombstone"] | order(_createdAt desc)[0]');
    expect(stone.documents).toMatchObject({ participant: 1, match: 1, letter: 2 });
    const last = await services.program.fetch(
      '*[_type == "letter" && kind == "erased"] | order(_createdAt desc)[0]',
    );
    expect(last).toMatchObject({ status: 'sent' });
  });

  it('a connector who leaves is retired, and open questions are withdrawn', async () => {
    const connector = await addConnector(services.program);
    const match = await addMatch(services.program, await addParticipant(services.program), connector, {
      status: 'asked',
      askedAt: ago(1),
    });
    await withdraw(readEnvironment(), connector, NOW);
    expect(await read(connector)).toMatchObject({ status: 'retired' });
    expect(await read(match)).toMatchObject({ status: 'cancelled' });
  });
});
