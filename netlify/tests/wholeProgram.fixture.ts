import type { SanityClient } from '@sanity/client';
import { answerConnector } from '../../studio/answering/answerConnector.ts';
import { connectorDesk } from '../../studio/decisions/connectorDesk.ts';
import { decide } from '../../studio/decisions/decide.ts';
import { type Desk, statusOf } from '../../studio/decisions/desk.ts';
import { matchDesk } from '../../studio/decisions/matchDesk.ts';
import { participantDesk } from '../../studio/decisions/participantDesk.ts';
import { partnerReferralDesk } from '../../studio/decisions/partnerReferralDesk.ts';
import { requestErasure } from '../../studio/erasing/requestErasure.ts';
import { approve } from '../../studio/finding/approve.ts';
import { decidePair } from '../../studio/finding/decidePair.ts';
import { readPeople } from '../../studio/finding/readPeople.ts';
import { suggestFor } from '../../studio/finding/suggest.ts';
import { resendLetter } from '../../studio/letters/resend.ts';
import { type Environment, readEnvironment } from '../environment.ts';
import { inStore } from '../services/blobs.ts';
import { takeVisitBack } from '../services/events/visits.ts';
import { drainSpool } from '../services/forms/drainSpool.ts';
import { FORMS, type FormName } from '../services/forms/forms.ts';
import { spoolForm } from '../services/forms/spool.ts';
import { noteReport } from '../services/letters/letterReports.ts';
import { deliverNow, dueLetters } from '../services/letters/letters.ts';
import { confirmAddress } from '../services/linkPages/confirmations.ts';
import { FOLLOW_UP_ACTS } from '../services/linkPages/followUpActs.ts';
import { signLink } from '../services/linkPages/links.ts';
import { accept, decline } from '../services/matches/answers.ts';
import { takeEffect } from '../services/matches/effects.ts';
import { askBack } from '../services/matches/exchange.ts';
import { askWhetherMet } from '../services/matches/followUps.ts';
import { askOutcome } from '../services/matches/outcomes.ts';
import { tendQuestion } from '../services/matches/silence.ts';
import { askStillInterested } from '../services/matches/waiting.ts';
import { noteSignedUp } from '../services/partners/signedUp.ts';
import { pause } from '../services/records/records.ts';
import { ago, later, NOW } from './introduced.fixture.ts';
import { addMatch } from './people.fixture.ts';
import type { startServices } from './services.fixture.ts';
import { answersOf } from './signUp.fixture.ts';

type Services = Awaited<ReturnType<typeof startServices>>;

/** Who decides in these tests. */
export const STAFF = 'Robin Staff (example)';

const DANA = 'dana@example.org';
const application = {
  ...{ givenName: 'Sam', familyName: 'Lee (example)', phone: '(314) 555-0101', postcode: '63110' },
  ...{ organisation: 'Clinic (example)', role: 'Head nurse', field: 'nursing', fields: ['other-health'] },
  ...{ industries: 'Hospitals, Clinics', languages: ['es'], monthlyCapacity: '4', yearlyCapacity: '12' },
  ...{ why: 'Somebody helped me too.', consent: 'yes', lang: 'en' },
};

/** What people send and staff press, each as a function that does it for real. */
function deskOf(env: Environment, program: SanityClient) {
  const send = (form: FormName, answers: Record<string, string | string[]>, now = NOW) => {
    const parsed = FORMS[form].parse(answers);
    if (!parsed.ok) throw new Error(`${form}: ${JSON.stringify(parsed.issues)}`);
    return parsed.store(env, now);
  };
  const idOf = (type: string, email: string) =>
    program.fetch<string>('*[_type == $type && emailLower == $email][0]._id', { type, email });

  /** Staff press one of the buttons on a card. */
  async function press<Status extends string>(desk: Desk<Status>, id: string, label: string, note = 'Why') {
    const seen = statusOf(desk, await program.getDocument(id));
    const decision = desk.decisions.find((each) => each.label === label);
    if (!decision || !seen) throw new Error(`no “${label}”`);
    await decide(program, desk, { id, decision, seen, note, withoutLetter: label === 'On hold' });
    await takeEffect(env, id, new Date());
  }

  return {
    send,
    idOf,
    press,
    /** Somebody signs up, confirms the address, and signs up again. */
    async signUp(change: Record<string, string> = {}) {
      const answers = answersOf({ phone: '(314) 555-0100', goal: 'A job', heardFrom: 'A friend', ...change });
      const form = { ...answers, languages: ['ar'], consentFollowUp: 'yes', consentStory: 'yes' };
      await send('learn-more', form);
      const id = await idOf('participant', answers.email);
      await confirmAddress(env, id, NOW);
      await send('learn-more', form, later(0.001));
      return id;
    },
    /** Staff find a person ready, and approve what the machine proposes; the connector is asked. */
    async askFor(participantId: string) {
      await press(participantDesk, participantId, 'Ready');
      const { proposal } = suggestFor(participantId, await readPeople(program), new Date());
      if (!proposal) throw new Error('nobody was proposed');
      await approve(program, proposal.pair, STAFF);
      const match = await program.fetch<string>(
        '*[_type == "match" && participant._ref == $participantId][0]._id',
        { participantId },
      );
      await takeEffect(env, match, NOW);
      return match;
    },
  };
}
type Staff = ReturnType<typeof deskOf>;

/** From the question to the connector, over a question back, to what came of it and who was referred. */
async function meetAndRefer(env: Environment, program: SanityClient, match: string, staff: Staff) {
  const { send, idOf, signUp } = staff;
  await tendQuestion(env, match, later(6));
  await askBack(env, match, 'Which hospital?', NOW);
  await answerConnector(program, match, 'Any hospital.');
  await takeEffect(env, match, new Date());
  await accept(env, match, NOW);
  await askWhetherMet(env, match, later(15));
  await FOLLOW_UP_ACTS['follow-up-connector'](
    env,
    match,
    {
      ...{ met: 'yes', 'contactName-1': 'Dana (example)', 'role-1': 'Manager', 'organisation-1': 'Clinic' },
      ...{ 'contactEmail-1': DANA, 'consentToBeAsked-1': 'yes' },
    },
    NOW,
  );
  const referral = await program.fetch<string>('*[_type == "referral"][0]._id');
  const met = { [`referral-${referral.replace('referral.', '')}`]: 'met' };
  await FOLLOW_UP_ACTS['follow-up'](env, match, met, NOW);
  await askOutcome(env, match, later(31));
  await FOLLOW_UP_ACTS.outcome(env, match, { outcome: 'job-in-field' }, NOW);
  const { token } = await signLink(env, 'invite', referral, NOW);
  await send('become-a-connector', { ...application, email: DANA, referral: token });
  const dana = await idOf('connector', DANA);
  // Whom somebody names who came by a referral hangs below it.
  const second = await addMatch(program, await signUp(), dana, {
    status: 'introduced',
    introducedAt: ago(15),
  });
  const contact = { met: 'yes', 'role-1': 'Chief', 'organisation-1': 'Clinic (example)' };
  await FOLLOW_UP_ACTS['follow-up-connector'](env, second, contact, NOW);
  return dana;
}

/** An event whose guest comes, takes it back and comes again, a form that cannot be kept, and a partner. */
async function otherForms(env: Environment, content: SanityClient, program: SanityClient, staff: Staff) {
  const { send, press, signUp } = staff;
  const times = { startsAt: later(10).toISOString(), endsAt: later(10.1).toISOString() };
  const event = { _id: 'event-x', _type: 'event', slug: { current: 'evening' }, title: 'Evening (example)' };
  await content.createOrReplace({ ...event, ...times, place: 'Library', rsvp: 'open', capacity: 2 });
  const guest = {
    ...{ event: 'evening', givenName: 'Layla', familyName: 'Hassan (example)', email: 'guest@example.org' },
    ...{ people: '2', needs: 'A seat near the door', consent: 'yes', lang: 'en' },
  };
  await send('rsvp', guest);
  const visit = await program.fetch<string>('*[_type == "rsvp"][0]._id');
  await takeVisitBack(env, visit, 'evening');
  await send('rsvp', guest);
  // No place is left for who waited in the spool, and another form asks other things by now.
  await spoolForm('rsvp', { ...guest, email: 'late@example.org' }, NOW);
  await spoolForm('rsvp', { ...guest, email: 'no address', people: ['1', '2'] }, NOW);
  await inStore('spool', (store) => store.set(`${NOW.toISOString()}-cut-short`, '{"form":'));
  await drainSpool(env, NOW);
  await send('refer-someone', {
    ...{ partnerName: 'Pat (example)', organisation: 'Library', partnerEmail: 'pat@example.org' },
    ...{ personGivenName: 'Omar', personFamilyName: 'Said (example)', personEmail: 'omar@example.org' },
    ...{ field: 'nursing', note: 'Call after five.', personAgreed: 'yes', lang: 'en' },
  });
  const referral = await program.fetch<string>('*[_type == "partnerReferral"][0]._id');
  await press(partnerReferralDesk, referral, 'I wrote or called');
  await signUp({ email: 'omar@example.org' });
  await noteSignedUp(env, NOW);
}

/** Letters that are sent, come back, are reported as unwanted, are sent again and cannot be sent. */
async function letters(env: Environment, { program, faults }: Services) {
  await faults.outbox({ match: 'POST /emails', status: 422, count: 1 });
  await deliverNow(env, await dueLetters(env, later(40), 100), later(40));
  const sent = await program.fetch<{ _id: string; resendId: string }[]>(
    '*[_type == "letter" && status == "sent" && defined(participant)]{_id, resendId}',
  );
  const [back] = sent;
  if (!back) throw new Error('no letter was sent');
  const report = (type: string, { _id, resendId }: typeof back) => {
    const data = { email_id: resendId, tags: { letter: _id.replace('letter.', '') } };
    return noteReport(env, { type, created_at: NOW.toISOString(), data });
  };
  for (const letter of sent) await report('email.delivered', letter);
  for (const type of ['email.complained', 'email.bounced']) await report(type, back);
  await resendLetter(program, back._id, 'right@example.org');
}

/** Lets happen once whatever can happen to a record, by the real services and by what staff do in Studio. */
export async function liveThrough(services: Services): Promise<void> {
  const { program, content } = services;
  const env = readEnvironment();
  const staff = deskOf(env, program);
  const { send, idOf, press, signUp, askFor } = staff;
  for (const _again of [1, 2]) await send('become-a-connector', { ...application, email: 'sam@example.org' });
  const sam = await idOf('connector', 'sam@example.org');
  await press(connectorDesk, sam, 'Welcome');

  const match = await askFor(await signUp({ workPermission: 'talk' }));
  const dana = await meetAndRefer(env, program, match, staff);

  const declined = await askFor(await signUp());
  await decline(env, declined, 'other', 'Not this year', NOW);
  const missed = await askFor(await signUp());
  await accept(env, missed, NOW);
  await FOLLOW_UP_ACTS['follow-up'](env, missed, { met: 'no', notMetReason: 'no-show-participant' }, NOW);
  const cancelled = await askFor(await signUp());
  await press(matchDesk, cancelled, 'Cancel the match');

  const waiting = await signUp();
  await press(participantDesk, waiting, 'Ready');
  await askStillInterested(env, waiting, later(91));
  await FOLLOW_UP_ACTS['still-interested'](env, waiting, { still: 'yes' }, later(92));
  await decidePair(program, { participantId: waiting, connectorId: dana }, 'refused', {
    by: STAFF,
    note: 'They work together',
  });
  await press(participantDesk, await signUp({ degree: 'associate', postcode: '10001' }), 'On hold');
  await pause(env, waiting, '2027-01-15', NOW);
  await otherForms(env, content, program, staff);
  await letters(env, services);
  await pause(env, sam, '2027-01-15', NOW);
  for (const id of [waiting, dana]) await requestErasure(program, id);
}
