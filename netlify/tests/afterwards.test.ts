import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEnvironment } from '../environment.ts';
import { storeApplication } from '../services/forms/applications.ts';
import { dueLetters } from '../services/letters/dueLetters.ts';
import { deliverNow } from '../services/letters/letters.ts';
import { FOLLOW_UP_ACTS } from '../services/linkPages/followUpActs.ts';
import { askWhetherMet, noteNotMet } from '../services/matches/followUps.ts';
import { askOutcome, noteOutcome } from '../services/matches/outcomes.ts';
import { addIntroduced, ago, kindsAbout, later, NOW } from './introduced.fixture.ts';
import { tokenFor } from './links.fixture.ts';
import { addMatch, addParticipant } from './people.fixture.ts';
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

describe('after two weeks', () => {
  it('both are asked once whether they met, and not a day earlier', async () => {
    const { env, match } = await introduced(14);
    await askWhetherMet(env, match, later(-1));
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
    const { env, match, participant } = await introduced(15, { participant: { noShows: 2 } });
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

    const token = await tokenFor('invite', referral._id, NOW);
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
        industries: ['hospitals', 'Law offices'],
        otherIndustry: '',
        experience: '8-to-14',
        languages: [],
        postcode: '63110',
        consentNews: false,
        monthlyCapacity: 1,
        yearlyCapacity: 3,
        why: '',
        referral: token,
        consent: true,
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
      industries: ['hospitals'],
      otherIndustry: 'Law offices',
      experience: '8-to-14',
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
    const askedOn: number[] = [];
    for (const day of [29, 30, 31, 89, 90, 91, 179, 180, 181]) {
      if ((await askOutcome(env, match, later(day))).length > 0) askedOn.push(day);
      if (day === 30) await noteOutcome(env, match, 'none', NOW);
      if (day === 90) await noteOutcome(env, match, 'job-in-field', NOW);
    }
    expect(askedOn).toEqual([30, 90, 180]);
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
    const { lapsed, due } = await dueLetters(env, later(200), 50);
    await deliverNow(env, [...lapsed, ...due], NOW);
    const email = (await read(connector))?.email;
    const [thanks] = (await services.letters()).filter(({ to }) => to.includes(email));
    expect(thanks?.text).toBeTruthy();
    expect(thanks?.text).not.toMatch(/Amina|Haddad/);
  });

  it('is not asked of who did not agree to be asked', async () => {
    const { env, match } = await introduced(31, { participant: { consentFollowUp: false } });
    expect(await askOutcome(env, match, NOW)).toEqual([]);
  });
});
