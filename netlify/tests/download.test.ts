import { afterAll, beforeAll, expect, it } from 'vitest';
import { weakReference } from '../../program/references.ts';
import { readEnvironment } from '../environment.ts';
import { allThatIsKept } from '../services/records/wholeRecord.ts';
import { addConnector, addMatch, addParticipant } from './people.fixture.ts';
import { startServices } from './services.fixture.ts';

let services: Awaited<ReturnType<typeof startServices>>;
let [participant, connector] = ['', ''];

/** Words of which each is about the one whom it names, and nobody else. */
const OF_CONNECTOR = [
  'Carla',
  'Jones',
  'connector-own@',
  'no-time',
  'my word',
  'Does Amina drive',
  'City Hospital',
];
const OF_PARTICIPANT = ['Haddad', 'participant-own@', 'Work in a hospital', '555 0100', 'job-in-field'];
const OF_OTHERS = [
  'Pat Contact',
  'pat@example',
  'Paula Partner',
  'paula@example',
  'Robin Staff',
  'staff note',
];

beforeAll(async () => {
  services = await startServices();
  const lake = services.program;
  participant = await addParticipant(lake, {
    email: 'Participant-Own@example.org',
    internalNotes: 'a staff note',
    owner: { id: 'robin', name: 'Robin Staff' },
    tasks: [{ _key: 't', text: 'a staff note' }],
    consentPhone: true,
    history: [
      { _key: 'h', at: '2026-11-20T12:00:00.000Z', who: 'staff', by: 'Robin Staff', from: '', to: 'ready' },
    ],
    answerOfLater: 'a question that is asked one day',
  });
  connector = await addConnector(lake, { email: 'connector-own@example.org' });
  const match = await addMatch(lake, participant, connector, {
    status: 'declined',
    approvedBy: 'Robin Staff',
    declineReason: 'no-time',
    declineWord: 'my word',
    question: 'Does Amina drive?',
    answerToConnector: 'Haddad does',
    outcomes: [{ _key: '30', day: 30, askedAt: '2026-11-20T12:00:00.000Z', outcome: 'job-in-field' }],
    history: [
      {
        _key: 'd',
        at: '2026-11-21T12:00:00.000Z',
        who: 'connector',
        from: 'asked',
        to: 'declined',
        note: 'no-time',
      },
    ],
  });
  const letter = {
    _type: 'letter',
    language: 'en',
    status: 'sent',
    resendId: 'secret-number',
    about: weakReference(match),
  };
  const referral = {
    ...{ _type: 'referral', status: 'offered', match: weakReference(match), from: 'Carla Jones' },
    ...{ contactName: 'Pat Contact', contactEmail: 'pat@example.org' },
  };
  const told = {
    ...{
      _type: 'partnerReferral',
      status: 'new',
      partnerName: 'Paula Partner',
      partnerEmail: 'paula@example.org',
    },
    ...{ personGivenName: 'Amina', personEmail: 'PARTICIPANT-OWN@example.org', note: 'a kind nurse' },
  };
  const waited = { _type: 'setAside', form: 'learn-more', email: 'participant-own@example.org' };
  await lake
    .transaction()
    .create({
      ...letter,
      _id: 'letter.p',
      kind: 'ready',
      to: 'participant-own@example.org',
      participant: weakReference(participant),
    })
    .create({
      ...letter,
      _id: 'letter.c',
      kind: 'question',
      to: 'connector-own@example.org',
      connector: weakReference(connector),
    })
    .create({ ...referral, _id: 'referral.p' })
    .create({ ...told, _id: 'partnerReferral.p' })
    .create({ ...waited, _id: 'setAside.p', answers: [{ _key: 'a', name: 'goal', value: 'set aside once' }] })
    .create({
      _id: 'rsvp.p',
      _type: 'rsvp',
      email: 'participant-own@example.org',
      event: 'evening',
      status: 'coming',
      needs: 'a ramp',
    })
    .create({
      ...{ _id: 'partnerContact.p', _type: 'partnerContact', name: 'Amina', role: 'sends people too' },
      ...{ email: 'participant-own@example.org', internalNotes: 'Paula Partner is her boss' },
      organization: weakReference('partnerOrganization.p'),
    })
    .commit();
});
afterAll(() => services.close());

const copyOf = async (id: string) => JSON.stringify(await allThatIsKept(readEnvironment(), id));

it('a participant’s copy holds all that is about them, and nothing of anybody else', async () => {
  const copy = await copyOf(participant);
  for (const own of [
    ...OF_PARTICIPANT,
    'Amina',
    'a kind nurse',
    'a ramp',
    'sends people too',
    'set aside once',
    'asked one day',
    '"ready"',
  ])
    expect(copy.toLowerCase()).toContain(own.toLowerCase());
  for (const other of [...OF_CONNECTOR, ...OF_OTHERS]) expect(copy).not.toContain(other);
  expect(copy).not.toMatch(/"declined"|"question"/);
});

it('a connector’s copy holds their own words, and nothing of the participant', async () => {
  const copy = await copyOf(connector);
  for (const own of OF_CONNECTOR) expect(copy).toContain(own);
  for (const other of [...OF_PARTICIPANT, ...OF_OTHERS]) expect(copy).not.toContain(other);
});

it('no copy holds an id, a score or a number of the mail service', async () => {
  for (const copy of [await copyOf(participant), await copyOf(connector)])
    expect(copy).not.toMatch(/"_|"score"|secret-number|participant\.|connector\.|match\.|referral\./);
});
