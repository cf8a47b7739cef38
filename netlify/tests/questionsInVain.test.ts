import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONNECTOR_MOVES } from '../../program/connectors/status.ts';
import { PARTICIPANT_MOVES } from '../../program/participants/status.ts';
import { connectorActions } from '../../studio/people/connectorActions.ts';
import { participantActions } from '../../studio/people/participantActions.ts';
import { readEnvironment } from '../environment.ts';
import { findMissedEffects, handleRecordChange } from '../services/background/recordChanges.ts';
import { accept } from '../services/matches/answers.ts';
import { ago, kindsAbout, NOW } from './introduced.fixture.ts';
import { addConnector, addMatch, addParticipant } from './people.fixture.ts';
import { startServices } from './services.fixture.ts';

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices();
});
afterAll(() => services.close());

const reference = (id: string) => [{ _key: 'a', _type: 'reference', _ref: id, _weak: true }];

/** Two of whom the connector is asked about the participant. */
async function asked() {
  const [participant, connector] = [
    await addParticipant(services.program),
    await addConnector(services.program),
  ];
  const change = { status: 'asked', askedAt: ago(1) };
  return { participant, connector, match: await addMatch(services.program, participant, connector, change) };
}

/** A decision of staff, as Studio writes it. */
async function decide(id: string, to: string, set: Record<string, unknown> = {}) {
  const line = { _key: to, at: NOW.toISOString(), who: 'staff', by: 'Robin', from: '', to };
  await services.program
    .patch(id)
    .set({ status: to, ...set })
    .setIfMissing({ history: [] })
    .append('history', [line])
    .commit();
  await services.moment();
}

/** What a decision leads to, once the webhook or the sweep comes to it, and once more. */
async function follow(id: string, match: string) {
  const env = readEnvironment();
  expect(await findMissedEffects(env, NOW)).toContain(match);
  for (let time = 0; time < 2; time += 1) await handleRecordChange(env, id, NOW);
  await services.moment();
  expect(await findMissedEffects(env, NOW)).not.toContain(match);
  const document = await services.program.getDocument(match);
  return { status: document?.status, letters: await kindsAbout(services.program, match) };
}

const BOTH = ['connector-unavailable', 'question-withdrawn'];

describe('a question that can lead to no introduction any more is taken back, and who waits for it is told', () => {
  it.each(PARTICIPANT_MOVES.ready.filter((to) => to !== 'introduced'))(
    'when staff move the participant from ready to %s',
    async (to) => {
      const { participant, match } = await asked();
      await decide(participant, to);
      expect(await follow(participant, match)).toEqual({
        status: 'cancelled',
        letters: ['question-withdrawn'],
      });
    },
  );

  it.each(CONNECTOR_MOVES.active)('when staff make the connector %s', async (to) => {
    const { connector, match } = await asked();
    await decide(connector, to, to === 'paused' ? { pausedUntil: '2099-01-01' } : {});
    expect(await follow(connector, match)).toEqual({ status: 'cancelled', letters: BOTH });
  });

  it.each(['participant', 'connector'] as const)(
    'when staff note on the %s that the two are not to meet',
    async (side) => {
      const two = await asked();
      const other = side === 'participant' ? two.connector : two.participant;
      await services.program
        .patch(two[side])
        .set({ doNotIntroduce: reference(other) })
        .commit();
      await services.moment();
      expect(await follow(two.match, two.match)).toEqual({ status: 'cancelled', letters: BOTH });
    },
  );
});

it('a yes that comes before it is taken back introduces nobody to whom they are not to meet', async () => {
  const two = await asked();
  await services.program
    .patch(two.participant)
    .set({ doNotIntroduce: reference(two.connector) })
    .commit();
  expect(await accept(readEnvironment(), two.match, NOW)).toMatchObject({ state: 'withdrawn' });
  await services.moment();
  expect(await kindsAbout(services.program, two.match)).toEqual(['connector-unavailable']);
});

it('what staff can still take back keeps the question as it is', async () => {
  await services.content.patch('settings').set({ undoMinutes: 3 }).commit();
  const { participant, match } = await asked();
  const undoable = { at: NOW.toISOString(), status: 'ready', before: '{}' };
  await decide(participant, 'on-hold', { undoable });
  await handleRecordChange(readEnvironment(), match, NOW);
  expect(await services.program.getDocument(match)).toMatchObject({ status: 'asked' });
  await services.content.patch('settings').set({ undoMinutes: 0 }).commit();
});

it('staff read it before they do it', () => {
  const said = [
    ...participantActions.decisions.filter(({ to }) => ['on-hold', 'not-eligible', 'received'].includes(to)),
    ...connectorActions.decisions.filter(({ to }) => ['paused', 'retired'].includes(to)),
  ].map(({ follows }) => follows.join(' '));
  expect(said).toHaveLength(5);
  for (const words of said) expect(words).toMatch(/taken back/);
});
