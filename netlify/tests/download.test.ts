import { afterAll, beforeAll, expect, it } from 'vitest';
import { LANGUAGES } from '../../locales/locales.ts';
import { messagesFor } from '../../locales/messages.ts';
import { weakReference } from '../../program/references.ts';
import { readEnvironment } from '../environment.ts';
import { allThatIsKept } from '../services/records/wholeRecord.ts';
import { addConnector, addMatch, addParticipant } from './people.fixture.ts';
import { openRecord } from './records.fixture.ts';
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
const OF_PARTICIPANT = [
  ...['Haddad', 'participant-own@', 'Work in a hospital', '555 0100', 'job-in-field'],
  ...['wrote to us by email', 'what staff wrote to them'],
];
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
  const entry = { on: '2026-11-20', at: '2026-11-20T12:00:00.000Z' };
  participant = await addParticipant(lake, {
    email: 'Participant-Own@example.org',
    internalNotes: 'a staff note',
    owner: { id: 'robin', name: 'Robin Staff' },
    tasks: [{ _key: 't', text: 'a staff note' }],
    activities: [
      { ...entry, _key: 'note', kind: 'note', text: 'a staff note' },
      { ...entry, _key: 'reply', kind: 'email', isFromPerson: true, text: 'wrote to us by email' },
    ],
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
      ...{ _id: 'message.p', _type: 'message', audience: 'participant', purpose: 'own-matter' },
      ...{
        status: 'sent',
        readers: [participant],
        startedAt: '2026-11-20T12:00:00.000Z',
        startedBy: 'Robin Staff',
      },
      texts: [{ _key: 'en', language: 'en', subject: 'Your call', text: 'what staff wrote to them' }],
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

it('it is read as a page, in any language, beside the same as data', async () => {
  const data = await openRecord(participant, undefined, '?download=json');
  expect(data.headers.get('content-disposition')).toBe('attachment; filename="my-record.json"');
  const copies: unknown = JSON.parse(data.text);
  expect(copies).toEqual(await allThatIsKept(readEnvironment(), participant));
  for (const language of LANGUAGES) {
    const { copy } = messagesFor(language).myRecord;
    const { $, headers, text } = await openRecord(participant, undefined, `?download&lang=${language}`);
    expect(headers.get('content-disposition')).toBe('attachment; filename="my-record.html"');
    expect(headers.get('content-type')).toContain('text/html');
    expect($('html').attr('lang')).toBe(language);
    expect(
      $('h2')
        .map((_, heading) => $(heading).text())
        .get(),
    ).toContain(copy.meetings);
    // Whole by itself: it asks nothing of any site, and has no script.
    expect($('script, link, img, [src]').length).toBe(0);
    expect($('body').text()).not.toMatch(/[{}]/);
    for (const own of OF_PARTICIPANT) expect(text.toLowerCase()).toContain(own.toLowerCase());
    for (const other of [...OF_CONNECTOR, ...OF_OTHERS]) expect(text).not.toContain(other);
  }
});

it('what somebody typed stays a text on that page', async () => {
  const id = await addParticipant(services.program, { goal: '<script>alert(1)</script>' });
  const { $ } = await openRecord(id, undefined, '?download');
  expect($('script').length).toBe(0);
  expect($('body').text()).toContain('<script>alert(1)</script>');
});
