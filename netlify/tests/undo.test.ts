import { afterAll, beforeAll, expect, it } from 'vitest';
import { newToldEntry } from '../../program/matches/told.ts';
import { undoable } from '../../program/undo.ts';
import { readEnvironment } from '../environment.ts';
import { findMissedEffects, handleRecordChange } from '../services/background/recordChanges.ts';
import { addIntroduced, kindsAbout, NOW } from './introduced.fixture.ts';
import { addConnector, addMatch, addParticipant } from './people.fixture.ts';
import { startServices } from './services.fixture.ts';

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices();
  await services.content.patch('settings').set({ undoMinutes: 3 }).commit();
});
afterAll(() => services.close());

const AT = NOW.toISOString();
const minutesLater = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
const lineOf = (from: string, to: string) => ({ _key: 'd', at: AT, who: 'staff', from, to });

/** Each decision of staff that writes to somebody: what is written, and the kinds of letters that follow. */
const DECISIONS: [string, () => Promise<string>, string[]][] = [
  [
    'a person is ready',
    () =>
      addParticipant(services.program, {
        ...{ status: 'ready', history: [lineOf('received', 'ready')] },
        undoable: undoable(AT, 'received'),
      }),
    ['ready'],
  ],
  [
    'a match is approved',
    async () => {
      const two = [await addParticipant(services.program), await addConnector(services.program)] as const;
      return addMatch(services.program, ...two, { undoable: undoable(AT, '') });
    },
    ['question'],
  ],
  [
    'a question of a Connector is answered',
    async () => {
      const two = [await addParticipant(services.program), await addConnector(services.program)] as const;
      const answered = { answerToConnector: 'Any hospital.', answerToConnectorAt: AT };
      const asked = { status: 'asked', askedAt: AT, question: 'Which?', questionAt: AT };
      return addMatch(services.program, ...two, { ...asked, ...answered, undoable: undoable(AT, 'asked') });
    },
    ['question-answered'],
  ],
  [
    'an introduction is called off',
    async () => {
      const { match } = await addIntroduced(services.program, 3);
      const change = { status: 'cancelled', history: [lineOf('introduced', 'cancelled')] };
      await services.program
        .patch(match)
        .set({ ...change, undoable: undoable(AT, 'introduced') })
        .commit();
      return match;
    },
    ['called-off-connector', 'called-off-participant'],
  ],
  [
    'a yes was told by telephone',
    async () => {
      const two = [await addParticipant(services.program), await addConnector(services.program)] as const;
      const yes = { told: { what: 'yes' }, source: 'telephone', letters: 'usual', by: undefined } as const;
      return addMatch(services.program, ...two, { status: 'asked', told: [newToldEntry('k', yes, NOW)] });
    },
    ['introduction-connector', 'introduction-participant'],
  ],
];

it.each(DECISIONS)(
  'when %s, nobody is written to for three minutes, and the sweep makes it good',
  async (_, decide, kinds) => {
    const env = readEnvironment();
    const id = await decide();
    const lettersOf = () =>
      id.startsWith('match.')
        ? kindsAbout(services.program, id)
        : services.program.fetch<string[]>('*[_type == "letter" && participant._ref == $id].kind', { id });
    expect(await handleRecordChange(env, id, minutesLater(2.9))).toEqual([]);
    await services.moment();
    expect(await lettersOf()).toEqual([]);
    expect(await findMissedEffects(env, minutesLater(3))).toContain(id);
    expect(await handleRecordChange(env, id, minutesLater(3))).toHaveLength(kinds.length);
    await services.moment();
    expect(await lettersOf()).toEqual(kinds);
  },
);
