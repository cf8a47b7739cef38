import { travelQuestion } from '../../program/ownQuestions/ownQuestions.fixture.ts';
import { resendLetter } from '../../studio/email/letters/resend.ts';
import { keepAsTemplate, sendTest, stopMessage } from '../../studio/email/writing/writeMessage.ts';
import { answerConnector } from '../../studio/matches/connector-questions/answerConnector.ts';
import { decidePair } from '../../studio/matches/match-suggestions/decidePair.ts';
import { matchActions } from '../../studio/matches/matchActions.ts';
import { referralActions } from '../../studio/matches/referralActions.ts';
import { requestErasure } from '../../studio/people/erasure/requestErasure.ts';
import { participantActions } from '../../studio/people/participantActions.ts';
import { partnerReferralActions } from '../../studio/people/partnerReferralActions.ts';
import { createPage } from '../../studio/people/public-page/linkPage.ts';
import { requestTakeIn } from '../../studio/people/set-aside/requestTakeIn.ts';
import { saveReport } from '../../studio/reporting/reports/saveReport.ts';
import { drainSpool } from '../services/background/drainSpool.ts';
import { handleRecordChange } from '../services/background/recordChanges.ts';
import { whatIsDue } from '../services/background/whatIsDue.ts';
import { inStore } from '../services/blobs.ts';
import { offerFreePlaces } from '../services/events/offers.ts';
import { confirmOrChange } from '../services/events/ownVisit.ts';
import { takeVisitBack } from '../services/events/visits.ts';
import { setTrappedAside } from '../services/forms/trapped.ts';
import { dueLetters } from '../services/letters/dueLetters.ts';
import { noteReport } from '../services/letters/letterReports.ts';
import { deliverNow } from '../services/letters/letters.ts';
import { FOLLOW_UP_ACTS } from '../services/linkPages/followUpActs.ts';
import { accept, decline } from '../services/matches/answers.ts';
import { decideDraft } from '../services/matches/drafts.ts';
import { askBack } from '../services/matches/exchange.ts';
import { askWhetherMet } from '../services/matches/followUps.ts';
import { askOutcome } from '../services/matches/outcomes.ts';
import { askAboutPlan, keepPlan, notePlan } from '../services/matches/plans.ts';
import { tendQuestion } from '../services/matches/silence.ts';
import { askStillInterested } from '../services/matches/waiting.ts';
import { unsubscribe } from '../services/messages/unsubscribe.ts';
import { noteSignedUp } from '../services/partners/signedUp.ts';
import { askForAddress } from '../services/records/newAddress.ts';
import { keepOnSite } from '../services/records/onSite.ts';
import { giveOneMore } from '../services/records/ownCoffees.ts';
import { correct, pause } from '../services/records/records.ts';
import { spoolForm } from '../services/spool.ts';
import { mailReport } from '../services/staff/mailReports.ts';
import { answerLetter } from './answeredLetter.fixture.ts';
import { agreeOnCoffees } from './coffeesProgram.fixture.ts';
import { enterByTelephone } from './enteredProgram.fixture.ts';
import { ago, later, NOW } from './introduced.fixture.ts';
import { tokenFor } from './links.fixture.ts';
import { merge } from './merge.fixture.ts';
import { WORDS, writeTo } from './messages.fixture.ts';
import { fillPartnersPage } from './partnersPage.fixture.ts';
import { addMatch } from './people.fixture.ts';
import { answersOf } from './signUp.fixture.ts';
import { deskOf, STAFF, type Staff } from './staffAndPeople.fixture.ts';
import { sitAtTables } from './tablesProgram.fixture.ts';
import { compare, runningTrial, setTrials } from './trial.fixture.ts';

const DANA = 'dana@example.org';
const application = {
  ...{ givenName: 'Sam', familyName: 'Lee (example)', phone: '(314) 555-0101', postcode: '63110' },
  ...{ organisation: 'Clinic (example)', role: 'Head nurse', field: 'nursing', fields: ['other-health'] },
  ...{
    industries: ['hospitals', 'care'],
    otherIndustry: 'Ambulances',
    experience: '8-to-14',
    languages: ['es'],
    monthlyCapacity: '4',
    yearlyCapacity: '12',
  },
  ...{ why: 'Somebody helped me too.', consent: 'yes', consentNews: 'yes', lang: 'en' },
  ...{ 'own-travel': 'bus' },
};

/** From the question to the connector, over a question back, to what came of it and who was referred. */
async function meetAndRefer(match: string, staff: Staff) {
  const { env, program, studio, send, idOf, signUp, press } = staff;
  await tendQuestion(env, match, later(6));
  await askBack(env, match, 'Which hospital?', NOW);
  await answerConnector(studio, match, 'Any hospital.', STAFF);
  await handleRecordChange(env, match, new Date());
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
  const kind = { kindWords: 'You took my fear away.', allowWords: 'yes' };
  await FOLLOW_UP_ACTS['follow-up'](env, match, { ...met, ...kind }, NOW);
  const step = { what: 'Write to Dana', on: ago(-3).slice(0, 10), where: 'At home' };
  await keepPlan(env, match, [step], NOW);
  await askAboutPlan(env, match, later(31));
  await notePlan(env, match, { became: new Map([['step-1', 'done']]), outcome: undefined }, later(31));
  await decideDraft(env, match, 'A nurse of eight years', NOW);
  await askOutcome(env, match, later(31));
  await FOLLOW_UP_ACTS.outcome(env, match, { outcome: 'job-in-field' }, NOW);
  const token = await tokenFor('invite', referral, NOW);
  await send('become-a-connector', { ...application, email: DANA, referral: token });
  const dana = await idOf('connector', DANA);
  // Whom somebody names who came by a referral hangs below it.
  const second = await addMatch(program, await signUp(), dana, {
    status: 'introduced',
    introducedAt: ago(15),
  });
  const contact = { met: 'yes', 'role-1': 'Chief', 'organisation-1': 'Clinic (example)' };
  await FOLLOW_UP_ACTS['follow-up-connector'](env, second, contact, NOW);
  const chief = await program.fetch<string>('*[_type == "referral" && match._ref == $second][0]._id', {
    second,
  });
  await press(referralActions, chief, 'They met');
  return dana;
}

/** An event whose guest comes, takes it back and comes again, a form that cannot be kept, and a partner. */
async function otherForms(staff: Staff) {
  const { env, content, program, studio, send, press, signUp } = staff;
  const times = { startsAt: later(10).toISOString(), endsAt: later(10.1).toISOString() };
  const event = { _id: 'event-x', _type: 'event', slug: { current: 'evening' }, title: 'Evening (example)' };
  const takesAnswers = (rsvp: 'open' | 'closed') =>
    content.createOrReplace({ ...event, ...times, place: 'Library', rsvp, capacity: 4 });
  await takesAnswers('open');
  const guest = {
    ...{ event: 'evening', givenName: 'Layla', familyName: 'Hassan (example)', email: 'guest@example.org' },
    ...{ people: '1', needs: 'A seat near the door', consent: 'yes', lang: 'en' },
  };
  await send('rsvp', guest);
  const visit = await program.fetch<string>('*[_type == "rsvp"][0]._id');
  await takeVisitBack(env, visit, 'evening', NOW);
  await send('rsvp', guest);
  await confirmOrChange(env, visit, { people: 3 }, NOW);
  await send('rsvp', { ...guest, email: 'second@example.org' });
  // Of two who wait in line one is offered a place.
  const visitOf = (email: string) =>
    program.fetch<string>('*[_type == "rsvp" && email == $email][0]._id', { email });
  for (const [email, people] of [
    ['offered@example.org', '1'],
    ['waits@example.org', '4'],
  ] as const) {
    await send('rsvp', { ...guest, email, people });
    const waiting = await visitOf(email);
    await confirmOrChange(env, waiting, {}, NOW);
  }
  await confirmOrChange(env, visit, { people: 1 }, NOW);
  await offerFreePlaces(env, later(1.1), (await whatIsDue(env, later(1.1))).busy);
  // The event takes no more answers when the spool is read, and another form asks other things by now.
  await spoolForm('rsvp', { ...guest, email: 'late@example.org', people: '2' }, NOW);
  await spoolForm('rsvp', { ...guest, email: 'no address', people: ['1', '2'] }, NOW);
  await inStore('spool', (store) => store.set(`${later(-1).toISOString()}-cut-short`, '{"form":'));
  await takesAnswers('closed');
  await drainSpool(env, NOW);
  await takesAnswers('open');
  // A machine, as it seemed; staff find a person in it.
  await setTrappedAside(env, 'learn-more', { ...answersOf(), fax: '555' }, NOW);
  const trapped = await program.fetch<string>('*[_type == "setAside" && why == "maybe-a-machine"][0]._id');
  await requestTakeIn(studio, trapped, STAFF);
  await send('refer-someone', {
    ...{ partnerName: 'Pat (example)', organisation: 'Library', partnerEmail: 'pat@example.org' },
    ...{ personGivenName: 'Omar', personFamilyName: 'Said (example)', personEmail: 'omar@example.org' },
    ...{ field: 'nursing', note: 'Call after five.', personAgreed: 'yes', lang: 'en' },
  });
  const referral = await program.fetch<string>('*[_type == "partnerReferral"][0]._id');
  await press(partnerReferralActions, referral, 'I wrote or called');
  const via = await program.fetch<string>('*[_type == "partnerOrganization"][0].linkCode');
  await signUp({ email: 'omar@example.org', via, consentPartner: 'yes' });
  // Until a query knows of the two.
  await program.fetch('count(*)');
  await noteSignedUp(env, NOW);
  await fillPartnersPage(staff);
}

/** Letters that are sent, come back, are reported as unwanted, are sent again and cannot be sent. */
async function letters({ env, program, studio, faults }: Staff) {
  await faults.outbox({ match: 'POST /emails', status: 422, count: 1 });
  const { lapsed, due } = await dueLetters(env, later(40), 100);
  await deliverNow(env, [...lapsed, ...due], later(40));
  const sent = await program.fetch<{ _id: string; resendId: string }[]>(
    '*[_type == "letter" && status == "sent" && defined(participant)]{_id, resendId}',
  );
  const [back] = sent;
  if (!back) throw new Error('no email was sent');
  const report = (type: string, { _id, resendId }: typeof back) => {
    const data = { email_id: resendId, tags: { letter: _id.replace('letter.', '') } };
    return noteReport(env, { type, created_at: NOW.toISOString(), data });
  };
  for (const letter of sent) await report('email.delivered', letter);
  for (const type of ['email.complained', 'email.bounced']) await report(type, back);
  await resendLetter(studio, back._id, 'right@example.org', STAFF);
}

/** Staff pin and refuse, and take one back. */
async function decidePairs({ studio }: Staff, participantId: string, connectorIds: readonly string[]) {
  const [first, second] = connectorIds.map((connectorId) => ({ participantId, connectorId }));
  if (!first || !second) throw new Error('two connectors are needed');
  await decidePair(studio, first, 'refused', { by: STAFF, note: 'They work together' });
  await decidePair(studio, second, 'pinned', { by: STAFF });
  await decidePair(studio, second, 'taken-back', { by: STAFF });
}

/** A report is saved, and mailed when its month is over. */
async function mailReports({ env, program, studio }: Staff) {
  const choice = { name: 'Each month (example)', rule: 'last-month', by: 'field' } as const;
  await saveReport(
    studio,
    { ...choice, mailTo: ['robin@example.org'] },
    undefined,
    ago(0).slice(0, 10),
    STAFF,
  );
  await mailReport(env, await program.fetch('*[_type == "report"][0]._id'), later(40));
}

/** Staff write to people, try it, stop it, and keep the words; one who agreed to news has no more of it. */
async function writeToPeople(
  { env, content, program, studio }: Staff,
  people: readonly string[],
  connector: string,
) {
  // However many letters all else has led to, the day has room for news.
  await content.patch('settings').set({ emailsPerDay: 1000 }).commit();
  const news = await writeTo({ program: studio }, [...people, connector]);
  await handleRecordChange(env, news, new Date());
  await unsubscribe(env, people[0] ?? '', NOW);
  await unsubscribe(env, connector, NOW);
  const stopped = await writeTo({ program: studio }, people);
  await stopMessage(studio, stopped, STAFF);
  const own = await writeTo({ program: studio }, people.slice(0, 1), { purpose: 'own-matter' }, false);
  const test = { key: 'one', language: 'en', to: 'robin@example.org', by: STAFF } as const;
  await sendTest(studio, { _id: own, purpose: 'own-matter' }, test);
  await keepAsTemplate(studio, 'template', { audience: 'participant' }, WORDS, STAFF);
  await program.fetch('count(*)');
}

/** Lets happen once whatever can happen to a record, by the real services and by what staff do in Studio. */
export async function liveThrough(services: Parameters<typeof deskOf>[0]): Promise<Staff> {
  const staff = deskOf(services);
  await setTrials(services, [runningTrial()]);
  await staff.content
    .patch('settings')
    .set({ ownQuestions: [travelQuestion()] })
    .commit();
  const { env, studio, send, idOf, press, welcome, signUp, askFor } = staff;
  for (const _again of [1, 2]) await send('become-a-connector', { ...application, email: 'sam@example.org' });
  const sam = await idOf('connector', 'sam@example.org');
  await welcome(sam);
  const linking = { content: staff.content, program: studio, connectorId: sam, by: STAFF };
  await createPage(linking, { name: 'Sam Lee (example)', role: 'Head nurse', field: 'nursing' });

  const dana = await meetAndRefer(
    await askFor(await signUp({ workPermission: 'talk', 'own-travel': 'car' })),
    staff,
  );
  await decline(env, await askFor(await signUp()), 'other', 'Not this year', NOW);
  const missed = await askFor(await signUp());
  await accept(env, missed, NOW);
  await compare(staff, missed);
  await FOLLOW_UP_ACTS['follow-up'](env, missed, { met: 'no', notMetReason: 'no-show-participant' }, NOW);
  await press(matchActions, await askFor(await signUp()), 'Cancel the match');
  await send('become-a-connector', { ...application, email: 'kim@example.org' });
  await welcome(await idOf('connector', 'kim@example.org'));
  await agreeOnCoffees(staff, () => signUp().then(askFor));

  await enterByTelephone(staff, application, sam);
  await sitAtTables(staff, sam);

  // Two people came twice, under another address each.
  await merge(
    studio,
    await signUp({ email: 'one@example.org' }),
    await signUp({ email: 'other@example.org' }),
  );
  await send('become-a-connector', { ...application, email: 'kim.other@example.org' });
  const [kim, other] = [
    await idOf('connector', 'kim@example.org'),
    await idOf('connector', 'kim.other@example.org'),
  ];
  // When the welcome can no longer be taken back.
  await merge(studio, kim, other, {}, later(0.1));

  const waiting = await signUp();
  await press(participantActions, waiting, 'Ready');
  await askStillInterested(env, waiting, later(91));
  await FOLLOW_UP_ACTS['still-interested'](env, waiting, { still: 'yes' }, later(92));
  await decidePairs(staff, waiting, [dana, sam]);
  await press(participantActions, await signUp({ degree: 'associate', postcode: '10001' }), 'On hold');
  await pause(env, waiting, '2027-01-15', NOW);
  await correct(env, waiting, { aboutMe: 'Eight years in intensive care.' }, NOW);
  await otherForms(staff);
  await mailReports(staff);
  await answerLetter(staff, await signUp({ email: 'answers@example.org' }), 'answers@example.org');
  await writeToPeople(staff, [waiting, await signUp({ email: 'no-news@example.org', consentNews: '' })], sam);
  for (const id of [waiting, sam]) await askForAddress(env, id, `new.${id}@example.org`, NOW);
  await letters(staff);
  await keepOnSite(env, sam, { text: 'I led a ward for ten years.', topics: ['Exams'] }, NOW);
  await giveOneMore(env, sam, NOW);
  await pause(env, sam, '2027-01-15', NOW);
  for (const id of [waiting, dana]) await requestErasure(studio, id, STAFF);
  return staff;
}
