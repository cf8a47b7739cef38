import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEnvironment } from '../environment.ts';
import { storeApplication } from '../services/forms/applications.ts';
import { deliverNow, dueLetters } from '../services/letters/letters.ts';
import { FOLLOW_UP_ACTS } from '../services/linkPages/followUpActs.ts';
import { signLink } from '../services/linkPages/links.ts';
import { DAILY_WORK, recordsFor } from '../services/matches/dailyWork.ts';
import { takeEffect, untold } from '../services/matches/effects.ts';
import { askWhetherMet, noteNotMet } from '../services/matches/followUps.ts';
import { publishImpact } from '../services/matches/impact.ts';
import { askOutcome, noteOutcome } from '../services/matches/outcomes.ts';
import { erase } from '../services/records/erasure.ts';
import { pause, withdraw } from '../services/records/records.ts';
import { addConnector, addMatch, addParticipant } from './people.fixture.ts';
import { startServices } from './services.fixture.ts';

let services: Awaited<ReturnType<typeof startServices>>;
beforeAll(async () => {
  services = await startServices();
});
afterAll(() => services.close());

const DAY = 24 * 60 * 60 * 1000;
const NOW = new Date();
const ago = (days: number) => new Date(NOW.getTime() - days * DAY).toISOString();
const read = (id: string) => services.program.getDocument(id);
const kinds = async (id: string) =>
  (
    await services.program.fetch<string[]>('*[_type == "letter" && about._ref == $id].kind', { id })
  ).toSorted();

async function introduced(
  days: number,
  participant: Record<string, unknown> = {},
  connector: Record<string, unknown> = {},
) {
  const people = [
    await addParticipant(services.program, { status: 'introduced', ...participant }),
    await addConnector(services.program, connector),
  ] as const;
  const match = await addMatch(services.program, ...people, {
    status: 'introduced',
    introducedAt: ago(days),
  });
  return { env: readEnvironment(), match, participant: people[0], connector: people[1] };
}

describe('after two weeks', () => {
  it('both are asked once whether they met, and not a day earlier', async () => {
    const { env, match } = await introduced(14);
    await askWhetherMet(env, match, new Date(NOW.getTime() - 2 * DAY));
    expect(await kinds(match)).toEqual([]);
    await askWhetherMet(env, match, NOW);
    await askWhetherMet(env, match, NOW);
    expect(await kinds(match)).toEqual(['follow-up-connector', 'follow-up-participant']);
  });

  it('a connector says yes and names three people, once however often it is sent', async () => {
    const { env, match } = await introduced(15);
    const form = {
      met: 'yes',
      'contactName-1': 'Dana (example)',
      'role-1': 'Manager',
      'organisation-1': 'Clinic (example)',
      'contactEmail-1': 'dana@example.org',
      'consentToBeAsked-1': 'yes',
      'role-2': 'Recruiter',
      'organisation-2': 'Hospital (example)',
      'role-3': 'Teacher',
      'organisation-3': 'College (example)',
    };
    await FOLLOW_UP_ACTS['follow-up-connector'](env, match, form, NOW);
    await FOLLOW_UP_ACTS['follow-up-connector'](env, match, form, NOW);
    expect(await read(match)).toMatchObject({ status: 'met' });
    const referrals = await services.program.fetch<{ depth: number; status: string }[]>(
      '*[_type == "referral" && match._ref == $match]',
      { match },
    );
    expect(referrals.map(({ depth, status }) => [depth, status])).toEqual([
      [1, 'offered'],
      [1, 'offered'],
      [1, 'offered'],
    ]);
  });

  it('a participant who did not come for the third time is paused kindly', async () => {
    const { env, match, participant } = await introduced(15, { noShows: 2 });
    const letters = await noteNotMet(env, match, 'connector', 'no-show-participant', NOW);
    expect(await read(match)).toMatchObject({ status: 'not-met', notMetReason: 'no-show-participant' });
    expect(await read(participant)).toMatchObject({ status: 'on-hold', noShows: 3 });
    await deliverNow(env, letters, NOW);
    const letter = await services.program.fetch(
      '*[_type == "letter" && kind == "no-show-pause" && participant._ref == $participant][0]',
      { participant },
    );
    expect(letter).toMatchObject({ status: 'sent' });
  });

  it('the two did not meet for another reason: the participant is ready again', async () => {
    const { env, match, participant } = await introduced(15);
    await FOLLOW_UP_ACTS['follow-up'](env, match, { met: 'no', notMetReason: 'no-answer' }, NOW);
    expect(await read(participant)).toMatchObject({ status: 'ready' });
  });
});

describe('the chain of referrals', () => {
  it('a contact that was met and agreed is invited, becomes a connector, and gives referrals one step further', async () => {
    const { env, match } = await introduced(20);
    await FOLLOW_UP_ACTS['follow-up-connector'](
      env,
      match,
      {
        met: 'yes',
        'contactName-1': 'Dana (example)',
        'role-1': 'Manager',
        'organisation-1': 'Clinic',
        'contactEmail-1': 'dana2@example.org',
        'consentToBeAsked-1': 'yes',
      },
      NOW,
    );
    const referral = await services.program.fetch<{ _id: string }>(
      '*[_type == "referral" && match._ref == $match][0]',
      { match },
    );
    const key = referral._id.replace('referral.', '');
    const acted = await FOLLOW_UP_ACTS['follow-up'](env, match, { [`referral-${key}`]: 'met' }, NOW);
    expect('letters' in acted && acted.letters).toHaveLength(1);
    expect(await kinds(referral._id)).toEqual(['invite']);

    const { token } = await signLink(env, 'invite', referral._id, NOW);
    await storeApplication(
      env,
      {
        givenName: 'Dana',
        familyName: '(example)',
        email: 'dana2@example.org',
        phone: '',
        organisation: 'Clinic',
        role: 'Manager',
        field: 'nursing',
        fields: [],
        industries: 'Hospitals, Clinics',
        languages: [],
        postcode: '63110',
        monthlyCapacity: 1,
        yearlyCapacity: 3,
        why: '',
        referral: token,
        consent: 'yes',
        lang: 'en',
      },
      NOW,
    );
    const dana = await services.program.fetch<{ _id: string }>(
      '*[_type == "connector" && email == "dana2@example.org"][0]',
    );
    expect(dana).toMatchObject({
      status: 'applied',
      referredBy: { _ref: referral._id },
      industries: ['Hospitals', 'Clinics'],
    });

    const second = await addMatch(
      services.program,
      await addParticipant(services.program, { status: 'introduced' }),
      dana._id,
      { status: 'introduced', introducedAt: ago(15) },
    );
    await FOLLOW_UP_ACTS['follow-up-connector'](
      env,
      second,
      { met: 'yes', 'role-1': 'Chief', 'organisation-1': 'Clinic' },
      NOW,
    );
    const further = await services.program.fetch('*[_type == "referral" && match._ref == $second][0]', {
      second,
    });
    expect(further).toMatchObject({ depth: 2, parent: { _ref: referral._id } });
  });
});

describe('the outcome', () => {
  it('is asked after 30, 90 and 180 days of who agreed, and a good one is passed on without a name', async () => {
    const { env, match, connector } = await introduced(0);
    for (const day of [29, 30, 31, 90, 180]) {
      await askOutcome(env, match, new Date(NOW.getTime() + day * DAY));
      if (day === 30) await noteOutcome(env, match, 'none', NOW);
      if (day === 90) await noteOutcome(env, match, 'job-in-field', NOW);
    }
    expect((await read(match))?.outcomes).toMatchObject([
      { day: 30, outcome: 'none' },
      { day: 90, outcome: 'job-in-field' },
      { day: 180 },
    ]);
    expect(await kinds(match)).toEqual([
      'connector-thanks',
      'outcome-question',
      'outcome-question',
      'outcome-question',
    ]);
    await deliverNow(env, await dueLetters(env, new Date(NOW.getTime() + 200 * DAY), 50), NOW);
    const email = (await read(connector))?.email;
    const [thanks] = (await services.letters()).filter(({ to }) => to.includes(email));
    expect(thanks?.text).toBeTruthy();
    expect(thanks?.text).not.toMatch(/Amina|Haddad/);
  });

  it('is not asked of who did not agree to be asked', async () => {
    const { env, match } = await introduced(31, { consentFollowUp: false });
    expect(await askOutcome(env, match, NOW)).toEqual([]);
  });
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
    expect(stone.documents).toMatchObject({ participant: 1, match: 1, letter: 3 });
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
      expect(await untold(env, NOW)).toContain(participant);
      const letters = [
        ...(await takeEffect(env, participant, NOW)),
        ...(await takeEffect(env, participant, NOW)),
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
    expect(await takeEffect(readEnvironment(), participant, NOW)).toEqual([]);
  });
});

describe('each day', () => {
  it('finds the work that is due, does it, and finds nothing to do the second time', async () => {
    const env = readEnvironment();
    const waiting = await addParticipant(services.program, { readyAt: ago(95) });
    const rested = await addConnector(services.program, { status: 'paused', pausedUntil: '2026-01-01' });
    const { match } = await introduced(16);
    const run = async () => {
      const letters: string[] = [];
      for (const work of DAILY_WORK)
        for (const id of await recordsFor(env, work, NOW)) letters.push(...(await work.act(env, id, NOW)));
      return letters;
    };
    await run();
    expect(await read(rested)).toMatchObject({ status: 'active' });
    expect(await kinds(match)).toEqual(['follow-up-connector', 'follow-up-participant']);
    expect(
      await services.program.fetch('*[_type == "letter" && kind == "no-match-yet"].participant._ref'),
    ).toContain(waiting);
    expect(await run()).toEqual([]);
  });

  it('publishes counts, and small ones not', async () => {
    await publishImpact(readEnvironment(), NOW);
    const impact = await services.content.fetch<{ stages: { key: string; count: number | null }[] }>(
      '*[_id == "impact"][0]',
    );
    expect(impact.stages.length).toBeGreaterThan(5);
    for (const { count } of impact.stages) expect(count === null || count === 0 || count >= 5).toBe(true);
  });
});
