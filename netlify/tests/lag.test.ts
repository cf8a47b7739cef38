import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEnvironment } from '../environment.ts';
import deliverLetters from '../functions/deliver-letters.ts';
import { storeVisit } from '../services/events/visits.ts';
import { FORMS } from '../services/forms/forms.ts';
import { recordKey } from '../services/forms/recordKey.ts';
import { confirmAddress } from '../services/linkPages/confirmations.ts';
import { accept, pauseConnector } from '../services/matches/answers.ts';
import { askConnector } from '../services/matches/questions.ts';
import { addReferrals, noteReferral } from '../services/matches/referrals.ts';
import { erase } from '../services/records/erasure.ts';
import { pause, withdraw } from '../services/records/records.ts';
import { allThatIsKept } from '../services/records/wholeRecord.ts';
import { spoolForm } from '../services/spool.ts';
import { contact } from './erasure.fixture.ts';
import { later, NOW } from './introduced.fixture.ts';
import { addConnector, addMatch, addParticipant } from './people.fixture.ts';
import { traces } from './remains.fixture.ts';
import { startServices } from './services.fixture.ts';
import { answersOf } from './signUp.fixture.ts';

/* Queries know nothing of what the functions wrote a moment ago: on the hosted service that is a second or more. */

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices({ queryLagMs: [1500, 1500] });
});
afterAll(() => services.close());

const read = (id: string) => services.program.getDocument(id);
const signUp = (answers: Record<string, string>) => {
  const parsed = FORMS['learn-more'].parse(answers);
  if (!parsed.ok) throw new Error('the form is not filled in rightly');
  return parsed.store(readEnvironment(), NOW);
};

async function asked(connector?: string) {
  const participant = await addParticipant(services.program);
  const asks = connector ?? (await addConnector(services.program, { monthlyCapacity: 2 }));
  const match = await addMatch(services.program, participant, asks);
  return { participant, connector: asks, match };
}

describe('what was written a moment ago counts:', () => {
  it('of two yeses for a connector’s last place one comes first', async () => {
    const env = readEnvironment();
    const connector = await addConnector(services.program, { monthlyCapacity: 1 });
    const [first, second] = [await asked(connector), await asked(connector)];
    for (const { match } of [first, second]) await askConnector(env, match, NOW);
    expect((await accept(env, first.match, NOW)).state).toBe('accepted');
    expect((await accept(env, second.match, NOW)).state).toBe('withdrawn');
    expect([await read(first.match), await read(second.match)]).toMatchObject([
      { status: 'introduced' },
      { status: 'cancelled' },
    ]);
  });

  it('a connector who was just asked pauses, and the question is withdrawn', async () => {
    const env = readEnvironment();
    const { match, connector } = await asked();
    await askConnector(env, match, NOW);
    expect((await pauseConnector(env, connector, '2027-01-15', NOW)).letters).toHaveLength(2);
    expect(await read(match)).toMatchObject({ status: 'cancelled' });
  });

  it.each([
    ['leaves', withdraw],
    [
      'pauses',
      (env: ReturnType<typeof readEnvironment>, id: string, now: Date) => pause(env, id, '2027-01-15', now),
    ],
  ] as const)('a participant who was just introduced %s, and the introduction stands', async (_case, act) => {
    const env = readEnvironment();
    const { match, participant } = await asked();
    await askConnector(env, match, NOW);
    await accept(env, match, NOW);
    await act(env, participant, NOW);
    expect(await read(match)).toMatchObject({ status: 'introduced' });
  });

  it('a form sent twice is one person and one letter', async () => {
    const form = answersOf();
    const letters = [...(await signUp(form)), ...(await signUp(form))];
    expect(new Set(letters).size).toBe(1);
    const { email } = form;
    expect(
      await services.program.fetch('count(*[_type == "participant" && emailLower == $email])', { email }),
    ).toBe(1);
  });

  it('a record whose address staff put right is not given to whoever has the mistyped one', async () => {
    const env = readEnvironment();
    const [mistyped, right] = ['mistyped@example.org', 'put-right@example.org'];
    await signUp(answersOf({ email: mistyped }));
    await services.moment();
    const key = await recordKey(services.program, 'participant', mistyped, env.ID_KEY);
    await services.program
      .patch(`participant.${key}`)
      .set({ email: right, emailLower: right })
      .commit({ visibility: 'async' });
    expect(await recordKey(services.program, 'participant', mistyped, env.ID_KEY)).not.toBe(key);
  });

  it('a form that waited is stored, and its letter sent in the same round', async () => {
    const form = answersOf();
    await spoolForm('learn-more', form, new Date());
    await deliverLetters();
    expect((await services.letters()).filter(({ to }) => to.includes(form.email))).toHaveLength(1);
  });

  it('how far a participant is with a contact that was just given', async () => {
    const env = readEnvironment();
    const { match } = await asked();
    await addReferrals(env, match, [contact('just-given@example.org')], NOW);
    const [referral] = await services.program.fetch<string[]>('*[_type == "referral"]._id');
    const moved = await noteReferral(env, match, { id: referral ?? '', status: 'contacted' }, NOW);
    const invited = await noteReferral(env, match, { id: referral ?? '', status: 'met' }, NOW);
    expect([moved.length, invited.length]).toEqual([0, 1]);
    expect(await read(referral ?? '')).toMatchObject({ status: 'met' });
  });

  it('somebody downloads their record as they have just corrected it', async () => {
    const id = await addParticipant(services.program, { goal: 'Before' });
    await services.program.patch(id).set({ goal: 'After' }).commit({ visibility: 'async' });
    expect(await allThatIsKept(readEnvironment(), id)).toMatchObject([{ goal: 'After' }]);
  });

  it('somebody who is erased takes along what they sent a moment before', async () => {
    const env = readEnvironment();
    const form = answersOf({ givenName: 'lagging', familyName: '' });
    const { email } = form;
    await services.content.createOrReplace({
      ...{ _id: 'event-lag', _type: 'event', slug: { current: 'lag' }, title: 'Evening (example)' },
      ...{ startsAt: later(10).toISOString(), endsAt: later(10.1).toISOString() },
      ...{ place: 'Library (example)', rsvp: 'open' },
    });
    await signUp(form);
    const id = `participant.${await recordKey(services.program, 'participant', email, env.ID_KEY)}`;
    await confirmAddress(env, id, NOW);
    const visit = {
      email,
      givenName: 'lagging',
      familyName: '',
      people: 1,
      needs: '',
      consent: true,
    } as const;
    await storeVisit(env, { ...visit, lang: 'en', event: 'lag' }, NOW);
    await erase(env, id, NOW);
    expect(await traces(services, ['lagging', email])).toEqual([expect.stringMatching(/^letter erased /)]);
  });
});
