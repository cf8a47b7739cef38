import type { Told } from '../../program/matches/told.ts';
import { approve } from '../../studio/matches/match-suggestions/approve.ts';
import { matchActions } from '../../studio/matches/matchActions.ts';
import { giveContacts } from '../../studio/matches/told/giveContacts.ts';
import { tell } from '../../studio/matches/told/tell.ts';
import { addRecord } from '../../studio/people/add/addRecord.ts';
import { participantActions } from '../../studio/people/participantActions.ts';
import { addContact } from '../../studio/people/partners/addContact.ts';
import { joinOrganization } from '../../studio/people/partners/joinOrganization.ts';
import { setPartnerLink } from '../../studio/people/partners/setPartnerLink.ts';
import { writeActivity } from '../../studio/shared/activities/writeActivity.ts';
import { handleRecordChange } from '../services/background/recordChanges.ts';
import { accept } from '../services/matches/answers.ts';
import { joinKnownContacts } from '../services/partners/knownContacts.ts';
import { later, NOW } from './introduced.fixture.ts';
import { answersOf } from './signUp.fixture.ts';
import { STAFF, type Staff } from './staffAndPeople.fixture.ts';

const TODAY = NOW.toISOString().slice(0, 10);
const inDays = (days: number) => later(days).toISOString().slice(0, 10);
const byPhone = { source: 'telephone', by: STAFF } as const;

type Added = Parameters<typeof addRecord>[1];

/** Staff add somebody who called. Gives the id of the record. */
async function add({ studio }: Staff, type: Added['type'], answers: Added['answers']): Promise<string> {
  const added = await addRecord(studio, {
    ...{ type, key: crypto.randomUUID().replaceAll('-', ''), answers, ...byPhone },
    ...{ agreedOn: TODAY, agreedBy: 'telephone', sendsLetter: true, isAnother: true },
    ...{ rules: { regionPostcodes: ['631'] }, today: TODAY },
  });
  if (!('id' in added)) throw new Error(`${type}: ${JSON.stringify(added)}`);
  return added.id;
}

/** What is entered of a call: done, and with a next step that was done too. */
async function noteCall({ studio }: Staff, id: string) {
  const answers = {
    kind: 'call',
    on: TODAY,
    text: 'Called back.',
    next: 'Send the guide',
    nextOn: TODAY,
  } as const;
  await writeActivity(studio, id, { what: 'add', key: 'call', answers }, STAFF);
  await writeActivity(studio, id, { what: 'next-done', key: 'call' }, STAFF);
}

/** Staff are told something about a match, and the program makes the effect. */
async function hear({ env, studio }: Staff, match: string, ...all: Told[]) {
  for (const told of all) {
    await tell(studio, match, { told, ...byPhone, letters: 'usual' });
    await handleRecordChange(env, match, new Date());
  }
}

/** Two people are approved for one connector, who is asked about both in one letter. */
async function askAboutTwo({ env, studio, program, press, signUp }: Staff, connectorId: string) {
  const pair = { connectorId, score: 1, reasons: [], cautions: [] };
  const byHand = { reason: 'They asked for both', against: [] };
  for (const _one of [1, 2]) {
    const participantId = await signUp();
    await press(participantActions, participantId, 'Ready');
    await approve(studio, { ...pair, participantId, byHand }, STAFF);
  }
  const match = await program.fetch<string>('*[_type == "match" && status == "approved"][0]._id');
  await handleRecordChange(env, match, new Date());
}

/** A partner organization with a person there, and who came by it: by what that person sent, and as staff note. */
async function enterPartner(staff: Staff, referral: string, participant: string) {
  const { env, studio, program } = staff;
  const organization = await add(staff, 'partnerOrganization', {
    ...{ name: 'Library (example)', kind: 'library', website: 'library.example', street: '12 Grand Blvd' },
    ...{ city: 'St. Louis', postcode: '63110' },
  });
  const answers = {
    ...{ name: 'Pat (example)', role: 'Branch librarian', email: 'pat@example.org', phone: '314 555 0110' },
    ...{ language: 'en', isOurContact: 'yes' },
  };
  await addContact(studio, {
    organization,
    key: crypto.randomUUID().replaceAll('-', ''),
    answers,
    ...byPhone,
  });
  await noteCall(staff, organization);
  await joinOrganization(studio, participant, organization, STAFF);
  // Until a query knows of the two.
  await program.fetch('count(*)');
  await joinKnownContacts(env, NOW);
  if (!(await program.getDocument(referral))?.partnerOrganization) throw new Error('not joined');
  await setPartnerLink(studio, organization, { act: 'make', seen: '', by: STAFF });
}

/** All that staff enter who learn it by telephone: people, what they told, and a pair that the machine did not think of. */
export async function enterByTelephone(
  staff: Staff,
  application: Record<string, string | string[]>,
  connector: string,
) {
  const { env, studio, program, press, welcome, askFor, signUp } = staff;
  const participant = await add(staff, 'participant', answersOf({ email: 'called@example.org' }));
  const caller = await add(staff, 'connector', { ...application, email: 'caller@example.org' });
  const referral = await add(staff, 'partnerReferral', {
    ...{ partnerName: 'Pat (example)', organisation: 'Library', partnerEmail: 'pat@example.org' },
    ...{ personGivenName: 'Nadia', personFamilyName: 'Noor (example)', personEmail: 'nadia@example.org' },
    ...{ field: 'nursing', note: 'Call after five.', personAgreed: 'yes', lang: 'en' },
  });
  await enterPartner(staff, referral, participant);
  await welcome(caller);
  const met = await askFor(await signUp());
  await hear(
    staff,
    met,
    { what: 'call-back', from: 'connector', on: inDays(2) },
    { what: 'yes' },
    { what: 'agreed', from: 'participant', on: inDays(3), hour: '10:30', where: 'Library (example)' },
    { what: 'met', from: 'connector', on: TODAY },
    { what: 'outcome', outcome: 'interview' },
    { what: 'pause', until: '2027-01-15' },
  );
  const contact = { contactName: '', role: 'Chief', organisation: 'Clinic (example)', contactEmail: '' };
  await giveContacts(studio, met, [{ ...contact, consentToKeep: false, consentToBeAsked: false }], byPhone);
  // Somebody goes on hold before the yes that staff entered has its effect: the card says so.
  const waiting = await signUp();
  const held = await askFor(waiting);
  await tell(studio, held, { told: { what: 'yes' }, ...byPhone, letters: 'usual' });
  await press(participantActions, waiting, 'On hold');
  await handleRecordChange(env, held, new Date());
  await hear(staff, await askFor(await signUp()), { what: 'no', reason: 'other', word: 'Not this year' });
  const apart = await askFor(await signUp());
  await accept(env, apart, NOW);
  await hear(staff, apart, { what: 'not-met', from: 'participant', reason: 'no-time' });
  await askAboutTwo(staff, connector);
  // A place more than the connector takes, and an introduction that does not come to a meeting.
  const chosen = await signUp();
  await press(participantActions, chosen, 'Ready');
  const pair = { participantId: chosen, connectorId: connector, score: 1, reasons: [], cautions: [] };
  await approve(studio, { ...pair, byHand: { reason: 'They know each other', against: [] } }, STAFF);
  const match = await program.fetch<string>('*[_type == "match" && participant._ref == $chosen][0]._id', {
    chosen,
  });
  await handleRecordChange(env, match, new Date());
  await accept(env, match, NOW);
  await press(matchActions, match, 'Call the introduction off');
  for (const id of [participant, caller, met]) await noteCall(staff, id);
}
