import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEnvironment } from '../environment.ts';
import { findMissedEffects, handleRecordChange } from '../services/background/recordChanges.ts';
import { deliverNow } from '../services/letters/letters.ts';
import { noteReferral } from '../services/matches/referrals.ts';
import { ago, NOW } from './introduced.fixture.ts';
import { addConnector, addMatch, addParticipant } from './people.fixture.ts';
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

  describe.each(['sent', 'none'] as const)('that somebody leaves, with the letter to them: %s', (letter) => {
    it('takes the question back, tells the Connector, and is found where the webhook was lost', async () => {
      const env = readEnvironment();
      const line = { _key: 'h', at: NOW.toISOString(), who: 'staff', from: 'ready', to: 'withdrawn' };
      const participant = await addParticipant(services.program, {
        status: 'withdrawn',
        history: [{ ...line, ...(letter === 'none' && { letter }) }],
      });
      const connector = await addConnector(services.program);
      const match = await addMatch(services.program, participant, connector, { status: 'asked' });
      await services.moment();
      expect(await findMissedEffects(env, NOW)).toContain(participant);
      const queued = await handleRecordChange(env, participant, NOW);
      const kinds = await services.program.fetch<string[]>('*[_id in $queued].kind', { queued });
      expect(kinds.toSorted()).toEqual(['question-withdrawn', ...(letter === 'none' ? [] : ['withdrawn'])]);
      expect(await services.program.getDocument(match)).toMatchObject({ status: 'cancelled' });
      await services.moment();
      expect(await findMissedEffects(env, NOW)).not.toContain(participant);
    });

    it('calls off a coffee that is still to come', async () => {
      const env = readEnvironment();
      const line = { _key: 'h', at: NOW.toISOString(), who: 'staff', from: 'introduced', to: 'withdrawn' };
      const participant = await addParticipant(services.program, {
        status: 'withdrawn',
        history: [{ ...line, ...(letter === 'none' && { letter }) }],
      });
      const connector = await addConnector(services.program);
      const match = await addMatch(services.program, participant, connector, {
        status: 'introduced',
        introducedAt: ago(2),
        coffee: {
          ...{ state: 'offered', offeredBy: 'connector', offeredAt: ago(1), offers: 1, minutes: 30 },
          ...{ times: [], place: { kind: 'place', text: 'Library (example)' } },
        },
      });
      await services.moment();
      expect(await findMissedEffects(env, NOW)).toContain(participant);
      await handleRecordChange(env, participant, NOW);
      expect(await services.program.getDocument(match)).toMatchObject({ coffee: { state: 'off' } });
    });
  });

  describe('that the participant met a contact', () => {
    const contact = (change: Record<string, unknown> = {}, letter?: 'none') => ({
      ...{ _id: `referral.${crypto.randomUUID()}`, _type: 'referral', status: 'met', depth: 1 },
      ...{ match: { _type: 'reference', _ref: 'match.met-met', _weak: true }, contactName: 'Jo (example)' },
      ...{ contactEmail: `${crypto.randomUUID()}@example.org`, consentToKeep: true, consentToBeAsked: true },
      history: [
        {
          ...{ _key: 'h', at: NOW.toISOString(), who: 'staff', from: 'offered', to: 'met' },
          ...(letter && { letter }),
        },
      ],
      ...change,
    });

    it('asks the contact once whether they would be a Connector too, also where only the sweep comes', async () => {
      const env = readEnvironment();
      const referral = await services.program.create(contact());
      await services.moment();
      expect(await findMissedEffects(env, NOW)).toContain(referral._id);
      const queued = [
        ...(await handleRecordChange(env, referral._id, NOW)),
        ...(await handleRecordChange(env, referral._id, NOW)),
      ];
      expect(await services.program.fetch('*[_id in $queued].kind', { queued })).toEqual(['invite']);
      expect(await services.program.getDocument(referral._id)).toMatchObject({
        invitedAt: NOW.toISOString(),
      });
      await services.moment();
      expect(await findMissedEffects(env, NOW)).not.toContain(referral._id);
    });

    it.each([
      ['did not agree to be asked', contact({ consentToBeAsked: false })],
      ['has no address', contact({ contactEmail: '' })],
      ['is written to by staff', contact({}, 'none')],
    ])('asks nobody who %s', async (_who, document) => {
      const referral = await services.program.create(document);
      expect(await handleRecordChange(readEnvironment(), referral._id, NOW)).toEqual([]);
      expect(await services.program.getDocument(referral._id)).not.toHaveProperty('invitedAt');
    });

    it('is not taken back by what the participant says later', async () => {
      const referral = await services.program.create(contact());
      const id = referral._id;
      expect(
        await noteReferral(readEnvironment(), 'match.met-met', { id, status: 'contacted' }, NOW),
      ).toEqual([]);
      expect(await services.program.getDocument(id)).toMatchObject({ status: 'met' });
    });
  });

  it('an old decision, as in a restored backup, is told to nobody', async () => {
    const participant = await addParticipant(services.program, {
      history: [{ _key: 'h', at: ago(30), who: 'staff', from: 'received', to: 'ready' }],
    });
    expect(await handleRecordChange(readEnvironment(), participant, NOW)).toEqual([]);
  });
});
