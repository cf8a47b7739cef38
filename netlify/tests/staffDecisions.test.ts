import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEnvironment } from '../environment.ts';
import { findMissedEffects, handleRecordChange } from '../services/background/recordChanges.ts';
import { deliverNow } from '../services/letters/letters.ts';
import { ago, NOW } from './introduced.fixture.ts';
import { addParticipant } from './people.fixture.ts';
import { startServices } from './services.fixture.ts';

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices();
});
afterAll(() => services.close());

describe('what staff write in Studio', () => {
  it.each([
    ['ready', 'ready'],
    ['on-hold', 'on-hold'],
    ['not-eligible', 'not-yet-eligible'],
  ])(
    '%s leads to one letter, whether the webhook comes twice or only the sweep does',
    async (status, kind) => {
      const participant = await addParticipant(services.program, {
        status,
        unmet: ['region'],
        history: [{ _key: 'h', at: NOW.toISOString(), who: 'staff', from: 'received', to: status }],
      });
      const env = readEnvironment();
      expect(await findMissedEffects(env, NOW)).toContain(participant);
      const letters = [
        ...(await handleRecordChange(env, participant, NOW)),
        ...(await handleRecordChange(env, participant, NOW)),
      ];
      await deliverNow(env, letters, NOW);
      const kept = await services.program.fetch<{ kind: string; status: string }[]>(
        '*[_type == "letter" && participant._ref == $participant]',
        { participant },
      );
      expect(kept).toMatchObject([{ kind, status: 'sent' }]);
    },
  );

  it('an old decision, as in a restored backup, is told to nobody', async () => {
    const participant = await addParticipant(services.program, {
      history: [{ _key: 'h', at: ago(30), who: 'staff', from: 'received', to: 'ready' }],
    });
    expect(await handleRecordChange(readEnvironment(), participant, NOW)).toEqual([]);
  });
});
