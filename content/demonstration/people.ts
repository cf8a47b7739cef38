import { newParticipant } from '../../forms/learn-more/newParticipant.ts';
import { learnMoreSchema } from '../../forms/learn-more/questions.ts';
import { LANGUAGES } from '../../locales/locales.ts';
import { assessEligibility } from '../../program/eligibility.ts';
import { exampleEmail, pick } from '../pilot/examples.ts';
import { usualIndustries } from '../pilot/industries.ts';
import { ZIPS } from '../pilot/participants.ts';
import { PEOPLE } from '../pilot/people.ts';
import { daysAfter } from './agenda.ts';
import type { Living, Reader, World } from './world.ts';

/** How many sign up in the year. More in its second half: people tell each other. */
const SIGN_UPS = 180;
/** Of these so many in the last days, after an evening with Connectors. */
const LATELY = 12;
const GOALS = [
  'To learn how people in my profession find their first job here.',
  'To know which of my documents employers ask for.',
  '',
  'To work in my own field again within a year.',
  'To hear whether a bridge course is worth it.',
  '',
];
const HEARD = ['International Institute', 'A friend', 'My English teacher', '', 'A library', 'My university'];
/** One of the newest typed an address that does not exist. */
const BOUNCES = 177;
/** The days before the end in which staff have fallen behind, so that there is something to read. */
const BEHIND = 9;
/** Answers that keep somebody out for now. */
const UNMET = [{ postcode: '65201' }, { degree: 'associate' }] as const;

export type Participant = Reader & Living<{ consentFollowUp?: boolean; givenName: string }>;

/** The name of the person with this index: sixty given names, each with three family names of the pilot's people. */
export function nameOf(index: number): { givenName: string; familyName: string } {
  const round = Math.floor(index / PEOPLE.length);
  const [givenName] = pick(PEOPLE, index);
  const [, familyName] = pick(PEOPLE, index + round * 23);
  return { givenName, familyName };
}

/** Somebody signs up. */
export function signUp(
  world: World,
  index: number,
  at: Date,
  change: Record<string, string> = {},
): Participant {
  const { dice } = world;
  const [, , field, profession, years, languages] = pick(PEOPLE, index);
  const { givenName, familyName } = nameOf(index);
  const spoken = LANGUAGES.find((language) => languages.includes(language));
  const answers = learnMoreSchema.parse({
    ...{ givenName, familyName: `${familyName} (example)`, email: exampleEmail(givenName, familyName) },
    phone: index % 3 === 0 ? `(314) 555-0${String(100 + (index % 90)).padStart(3, '0')}` : '',
    ...{ postcode: dice.pick(ZIPS), field, profession, yearsOfExperience: String(years) },
    ...{ industries: [pick(usualIndustries(field), index)] },
    wishes: index % 3 === 2 ? [] : [pick(usualIndustries(field), index + 1)],
    degree: dice.pick(['bachelor', 'master', 'bachelor', 'doctorate', 'bachelor']),
    english: dice.pick(['professional', 'conversational', 'fluent', 'professional']),
    ...{
      languages: [...languages],
      bornOutsideUS: 'yes',
      goal: dice.pick(GOALS),
      heardFrom: dice.pick(HEARD),
    },
    workPermission: dice.weighted({ yes: 88, 'not-sure': 7, talk: 5 }),
    ...{ consent: 'yes', consentFollowUp: dice.chance(0.85) ? 'yes' : undefined },
    consentStory: dice.chance(0.2) ? 'yes' : undefined,
    lang: spoken && dice.chance(0.7) ? spoken : 'en',
    ...change,
  });
  const finding = assessEligibility(answers, { regionPostcodes: world.region });
  const key = `lived-${String(index + 1).padStart(3, '0')}`;
  const person: Participant = world.add({
    ...newParticipant(key, answers, finding, at),
    email: answers.email,
  });
  const isWrongAddress = index === BOUNCES;
  world.letter('confirm-address', person, at, { fate: isWrongAddress ? 'bounced' : 'delivered' });
  if (!isWrongAddress && dice.chance(index < SIGN_UPS - LATELY ? 0.95 : 0.75))
    world.agenda.after(at, dice.between(0.01, 1.5), (now) => confirm(world, person, now));
  return person;
}

function confirm(world: World, person: Participant, now: Date): void {
  world.move(person, 'received', { at: now, who: 'participant' });
  person.confirmedAt = now.toISOString();
  const isBehind = daysAfter(now, BEHIND) > world.today;
  world.agenda.after(now, world.dice.between(0.8, 4.5) + (isBehind ? BEHIND - 2 : 0), (later) =>
    screen(world, person, later),
  );
}

/** Staff read the sign-up, and decide. */
function screen(world: World, person: Participant, now: Date): void {
  const by = { at: now, who: 'staff', by: world.staffFor(person._id) } as const;
  const { dice } = world;
  const next = person.eligibility === 'not-yet' ? 'not-eligible' : dice.chance(0.07) ? 'on-hold' : 'ready';
  world.move(person, next, { ...by, ...(next === 'on-hold' && { note: 'Asked to wait until the spring.' }) });
  person.screenedAt = now.toISOString();
  if (next === 'ready') person.readyAt = now.toISOString();
  world.letter(next === 'ready' ? 'ready' : next === 'on-hold' ? 'on-hold' : 'not-yet-eligible', person, now);
  if (next === 'ready' && dice.chance(0.05))
    world.agenda.after(now, dice.between(3, 60), (later) => {
      if (person.status === 'ready') leave(world, person, later);
    });
}

export function leave(world: World, person: Participant, now: Date): void {
  world.move(person, 'withdrawn', { at: now, who: 'participant' });
  world.letter('withdrawn', person, now);
}

/** Lets people sign up over the year. Who has not confirmed within a month would have been erased by now. */
export function letPeopleSignUp(world: World, begin: Date, days: number): void {
  for (let index = 0; index < SIGN_UPS; index += 1) {
    // The square root brings more of them into the second half.
    const share = Math.sqrt((index + world.dice.next()) / (SIGN_UPS - LATELY));
    const lately = days - 6 + world.dice.next() * 5;
    const at = daysAfter(begin, index < SIGN_UPS - LATELY ? 7 + share * (days - 7) : lately);
    const change = index % 15 === 14 ? pick(UNMET, index) : {};
    world.agenda.at(at, (now) => signUp(world, index, now, change));
  }
}

/** Two who signed up a second time from another address: staff are shown that they are perhaps the same. */
export function letSomeComeTwice(world: World, today: Date): void {
  for (const [place, index] of [30, 75].entries()) {
    const { givenName, familyName } = nameOf(index);
    const again = { email: exampleEmail(givenName, familyName, 'home'), phone: '(314) 555-0190' };
    world.agenda.at(daysAfter(today, -3 - place * 5), (now) => {
      const before = world
        .all('participant')
        .find(({ _id }) => _id.endsWith(`lived-${String(index + 1).padStart(3, '0')}`));
      if (before) before.phone = again.phone;
      const person = signUp(world, 1000 + index, now, {
        ...again,
        givenName,
        familyName: `${familyName} (example)`,
      });
      person.field = before?.field ?? person.field;
    });
  }
}

/** Nobody is kept who never confirmed: what the program erases after thirty days is not there either. */
export function forgetUnconfirmed(world: World): Set<string> {
  const since = daysAfter(world.today, -25).toISOString();
  const gone = world
    .all('participant')
    .filter(({ status, signedUpAt }) => status === 'unconfirmed' && String(signedUpAt) < since)
    .map(({ _id }) => _id);
  return new Set(gone);
}
