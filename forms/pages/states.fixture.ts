import { answerPage } from '../answer/answerPage.tsx';
import { cancelVisitPage } from '../cancel-visit/cancelVisitPage.tsx';
import { type CoffeeView, coffeePage } from '../coffee/coffeePage.tsx';
import { confirmPage } from '../confirm/confirmPage.tsx';
import { type EmailsView, emailsPage, emailsText } from '../demonstration/emailsPage.tsx';
import { followUpPage } from '../follow-up/followUpPage.tsx';
import { invitePage } from '../invite/invitePage.tsx';
import { lostLinkPage } from '../lost-link/lostLinkPage.tsx';
import { myRecordPage } from '../my-record/myRecordPage.tsx';
import { notFoundPage } from '../not-found/notFoundPage.tsx';
import { notMePage } from '../not-me/notMePage.tsx';
import type { NotTaken } from '../problem/GivenBack.tsx';
import { type Problem, problemPage } from '../problem/problemPage.tsx';
import { tablePage } from '../table/tablePage.tsx';
import { type ThanksView, thanksPage, thanksText } from '../thanks/thanksPage.tsx';
import { unsubscribePage } from '../unsubscribe/unsubscribePage.tsx';
import { visitPage } from '../visit/visitPage.tsx';
import { AROUND_COFFEE, plannedSteps } from './aroundCoffee.fixture.ts';
import { activeConnector, CONNECTORS, givenYear } from './connectors.fixture.ts';
import { type PageState, statesOf, wrong } from './statesOf.fixture.ts';
import { TABLE_VIEWS } from './tables.fixture.ts';
import { askedMatch, WAYS, wayOf } from './ways.fixture.ts';

export type { PageState };

const address = 'amina@example.org';

/** What a connector wrote behind a link, and was not taken. */
const notTaken = {
  action: '/answer/token',
  answers: { answer: 'ask', question: 'Does the person speak Bosnian?' },
};

const about = {
  participant: {
    field: 'nursing' as const,
    profession: 'Registered nurse',
    yearsOfExperience: 7,
    english: 'professional' as const,
    languages: ['ar', 'fr'],
    goal: 'Work in a hospital\nagain',
  },
  reasons: [{ key: 'same-field' as const, values: { field: 'nursing' } }],
};
const contacts = (['offered', 'contacted'] as const).map((status, place) => ({
  _id: `referral.${place}`,
  contactName: `Dana ${place} (example)`,
  role: 'Nurse manager',
  organisation: `Clinic ${place} (example)`,
  status,
}));
const EVENT = {
  slug: 'evening-with-connectors',
  title: 'An evening with Connectors',
  startsAt: '2026-12-07T18:00:00Z',
  endsAt: '2026-12-07T20:00:00Z',
  place: 'Example Library, room 2',
  address: '100 Example Street, St. Louis',
};
const visit = { event: EVENT, people: 2 };
const answerBy = '2026-12-07T12:00:00.000Z';
const connectorName = 'Carla Jones (example)';

const participant = {
  bornOutsideUS: 'yes',
  degree: 'bachelor',
  workPermission: 'yes',
  postcode: '63110',
  givenName: 'Amina',
  familyName: 'Haddad (example)',
  email: 'amina@example.org',
  phone: '+1 314 555 0100',
  field: 'nursing',
  profession: 'Registered nurse',
  yearsOfExperience: '7',
  english: 'professional',
  languages: ['ar', 'fr'],
  goal: 'Work in a hospital\nagain',
  consent: 'yes',
  consentFollowUp: 'yes',
};
const connector = {
  givenName: 'Carla',
  familyName: 'Jones (example)',
  email: 'carla@example.org',
  organisation: 'City Hospital (example)',
  role: 'Head nurse',
  field: 'nursing',
  fields: ['nursing', 'science'],
  industries: ['hospitals'],
  languages: ['es'],
  postcode: '63110',
  monthlyCapacity: '2',
  yearlyCapacity: '6',
};

const pickBy = new Date('2026-12-04T18:00:00Z');
const times = [
  { key: 'a', span: { from: new Date('2026-12-07T16:00:00Z'), to: new Date('2026-12-07T16:30:00Z') } },
  { key: 'b', span: { from: new Date('2026-12-08T22:00:00Z'), to: new Date('2026-12-08T22:30:00Z') } },
] as const;
const place = { kind: 'place' as const, text: 'Central Library, 1301 Olive Street (example)' };
/** A coffee at a table for several people, as far as it has words of its own. */
type CoffeeAtTable =
  | (Extract<CoffeeView, { span: unknown }> & { state: 'agreed' | 'late' | 'past' })
  | { state: 'off'; isTable: true };
const ofParticipant = { by: 'participant' as const, other: connectorName, zone: 'America/Chicago', place };
const ofConnector = {
  by: 'connector' as const,
  other: 'Amina Haddad (example)',
  zone: 'America/Halifax',
  place: { kind: 'video' as const, text: 'https://meet.example.org/coffee' },
};
const calendars = {
  file: '/answer/token?calendar',
  google: 'https://calendar.google.com/calendar/render?action=TEMPLATE',
  outlook: 'https://outlook.live.com/calendar/0/deeplink/compose',
};

/** Every state of every page that functions answer with, and the same with mistakes where it asks something. */
/** What a connector wrote for the site. */
const siteWords = {
  text: 'I led a ward for ten years.\nAsk me how to begin.',
  topics: ['Night shifts', 'The licensing exam'],
  agreedAt: '2026-11-30T12:00:00.000Z',
};

export const PAGE_STATES: PageState[] = [
  ...AROUND_COFFEE,
  ...statesOf(
    'confirm',
    confirmPage,
    ({ confirm: { ask, done, already, newAddress } }) => ({
      ...{ ask, done, already },
      ...{ 'new-ask': newAddress.ask, 'new-done': newAddress.done, 'new-taken': newAddress.taken },
    }),
    [
      ...(['ask', 'done', 'already'] as const).map((state) => ({ state })),
      ...(['new-ask', 'new-done', 'new-taken'] as const).map((state) => ({ state, address })),
    ],
  ),
  ...statesOf('answer', answerPage, ({ answer }) => answer.states, [
    { state: 'ask', about, answerBy },
    {
      state: 'ask',
      special: 'bare',
      about: {
        participant: { ...about.participant, profession: '', languages: [], goal: '' },
        reasons: [],
      },
      answerBy,
    },
    {
      state: 'ask',
      special: 'no reason',
      about,
      answerBy,
      filled: wrong({ answer: 'decline', declineWord: 'A word' }, ['declineReason', 'choose']),
    },
    {
      state: 'ask',
      special: 'no question',
      about,
      answerBy,
      filled: wrong({ answer: 'ask', question: '' }, ['question', 'missing']),
    },
    {
      state: 'ask',
      special: 'no day',
      about,
      answerBy,
      filled: wrong({ answer: 'pause', pauseUntil: 'soon' }, ['pauseUntil', 'invalid']),
    },
    { state: 'ask', special: 'no answer', about, answerBy, filled: wrong({}, ['answer', 'choose']) },
    {
      state: 'ask',
      special: 'no second time',
      about,
      answerBy,
      filled: wrong(
        { answer: 'offer', 'day-1': '2026-12-07', 'hour-1': '10:00', place: 'place' },
        ['day-2', 'missing'],
        ['placeText', 'missing'],
      ),
    },
    { state: 'accepted', writeBy: '2026-12-02' },
    { state: 'offered', pickBy },
    { state: 'paused', pauseUntil: '2027-02-03' },
    ...(['declined', 'asked-back', 'full', 'withdrawn', 'expired', 'used'] as const).map((state) => ({
      state,
    })),
  ]),
  ...statesOf('coffee', coffeePage, ({ coffee }) => coffee.states, [
    { state: 'pick', ...ofParticipant, times, pickBy, mayOffer: true },
    {
      state: 'pick',
      special: 'none chosen',
      ...ofParticipant,
      times,
      pickBy,
      mayOffer: false,
      filled: wrong({ action: 'pick' }, ['time', 'choose']),
    },
    ...(['taken', 'too-near'] as const).map((state) => ({
      ...{ state, ...ofParticipant, times: times.slice(1), pickBy, mayOffer: true },
    })),
    { state: 'none-left', ...ofParticipant, times: [], pickBy, mayOffer: true },
    { state: 'waiting', ...ofConnector, times, pickBy },
    {
      ...{ state: 'waiting', special: 'mistakes', ...ofConnector, times, pickBy },
      filled: wrong(
        {
          action: 'offer',
          'day-1': '2020-01-01',
          'hour-1': '10:00',
          'day-2': '2026-12-07',
          'hour-2': 'soon',
        },
        ['day-1', 'invalid'],
        ['hour-2', 'invalid'],
        ['place', 'choose'],
        ['placeText', 'missing'],
      ),
    },
    ...(['agreed', 'picked', 'mailed', 'late', 'past'] as const).map((state) => ({
      state,
      ...ofConnector,
      span: times[0].span,
      calendars,
      prepare: '/answer/token',
    })),
    ...(['writing', 'stuck'] as const).map((state) => ({
      ...{ state, other: connectorName, address },
      ...{ prepare: '/answer/token', reach: '/answer/token' },
    })),
    ...(['off', 'over'] as const).map((state) => ({ state })),
  ]),
  ...statesOf(
    'coffee-at-a-table',
    (view: CoffeeAtTable, reader) => coffeePage(view, reader),
    ({ coffee, table }) => ({
      ...{ agreed: table.agreed, late: coffee.states.late, past: table.past, off: table.gone },
    }),
    [
      ...(['agreed', 'late', 'past'] as const).map((state) => ({
        ...{ state, ...ofParticipant, isTable: true },
        ...{ span: times[0].span, calendars, prepare: '/answer/token' },
      })),
      { state: 'off', isTable: true },
    ],
  ),
  ...statesOf('table', tablePage, ({ table }) => table.states, TABLE_VIEWS),
  ...statesOf('follow-up', followUpPage, (messages) => ({ ...messages.followUp.states }), [
    { state: 'participant', connectorName, contacts },
    { state: 'participant', special: 'nobody named', connectorName, contacts: [], plan: '/answer/token' },
    {
      state: 'participant',
      special: 'mistakes',
      connectorName,
      contacts,
      filled: wrong(
        { met: 'no', 'referral-1': 'never', word: 'A <b>word</b>', kindWords: 'You helped me' },
        ['notMetReason', 'choose'],
        ['allowWords', 'needed'],
        ['referral-1', 'choose'],
      ),
    },
    { state: 'connector', participantName: 'Amina Haddad (example)' },
    {
      state: 'connector',
      special: 'mistakes',
      participantName: 'Amina Haddad (example)',
      filled: wrong(
        { 'contactName-2': 'Dana (example)', 'consentToBeAsked-2': 'yes' },
        ['met', 'choose'],
        ['role-2', 'missing'],
        ['organisation-2', 'missing'],
        ['contactEmail-2', 'missing'],
        ['consentToBeAsked-2', 'invalid'],
      ),
    },
    { state: 'outcome', days: '30' },
    { state: 'outcome', special: 'mistakes', days: '30', filled: wrong({}, ['outcome', 'choose']) },
    { state: 'still-interested' },
    { state: 'still-interested', special: 'no answer', filled: wrong({}, ['still', 'choose']) },
    { state: 'called-off' },
    { state: 'met', plan: '/answer/token' },
    { state: 'done' as const },
  ]),
  ...statesOf('my-record', myRecordPage, (messages) => ({ ...messages.myRecord.states }), [
    { state: 'show', holder: 'participant', kept: participant, way: wayOf('ready', [askedMatch]) },
    ...WAYS.map(({ special, way }) => ({
      ...{ state: 'show' as const, special, holder: 'participant' as const, kept: participant },
      ...{ way, back: way.back },
    })),
    {
      ...{ state: 'show', special: 'mistakes of who comes back', holder: 'participant', kept: participant },
      ...{ way: wayOf('withdrawn'), back: 'again' },
      sent: {
        action: 'again',
        ...wrong({ postcode: 'abc' }, ['postcode', 'invalid'], ['consent', 'needed']),
      },
    },
    {
      ...{ state: 'show', special: 'with words for a Connector', holder: 'participant', kept: participant },
      kindWords: [{ key: 'a-b', text: 'You took my fear away.\nThank you!', connector: connectorName }],
    },
    { state: 'show', special: 'with a plan', holder: 'participant', kept: participant, plan: plannedSteps },
    {
      state: 'show',
      special: 'while pages are compared',
      holder: 'participant',
      kept: participant,
      trialUntil: '2027-06-30',
    },
    { state: 'show', special: 'connector', holder: 'connector', kept: connector, connector: activeConnector },
    ...CONNECTORS.map(({ special, shown }) => ({
      ...{ state: 'show' as const, special, holder: 'connector' as const, kept: connector },
      ...{ connector: shown, back: shown.state.back },
    })),
    {
      ...{ state: 'show', special: 'connector who wrote for the site', holder: 'connector', kept: connector },
      onSite: { words: siteWords, page: '/connectors/amira-hadzic/', canWrite: true },
    },
    {
      ...{ state: 'show', special: 'mistakes in words for the site', holder: 'connector', kept: connector },
      onSite: { canWrite: true },
      sent: {
        action: 'on-site',
        ...wrong(
          { siteWords: '', siteTopics: 'x'.repeat(90) },
          ['siteWords', 'missing'],
          ['siteTopics', 'tooLong'],
          ['siteConsent', 'needed'],
        ),
      },
    },
    { state: 'done-one-more', until: '2027-01-01' },
    { state: 'note', name: connectorName, given: givenYear },
    {
      state: 'show',
      special: 'mistakes',
      holder: 'participant',
      kept: participant,
      sent: {
        action: 'correct',
        ...wrong(
          { postcode: 'abc', givenName: '' },
          ['givenName', 'missing'],
          ['postcode', 'invalid'],
          ['field', 'choose'],
          ['profession', 'missing'],
          ['yearsOfExperience', 'missing'],
          ['english', 'choose'],
          ['languages', 'choose'],
        ),
      },
    },
    {
      state: 'show',
      special: 'connector with mistakes',
      holder: 'connector',
      kept: connector,
      sent: {
        action: 'correct',
        ...wrong(
          { ...connector, languages: '', fields: '', industries: '', organisation: '' },
          ['organisation', 'missing'],
          ['monthlyCapacity', 'missing'],
          ['yearlyCapacity', 'invalid'],
        ),
      },
    },
    {
      state: 'show',
      special: 'no day',
      holder: 'participant',
      kept: participant,
      sent: { action: 'pause', ...wrong({ pauseUntil: '' }, ['pauseUntil', 'missing']) },
    },
    {
      ...{ state: 'show', special: 'no address', holder: 'participant', kept: participant },
      sent: { action: 'email', ...wrong({ newEmail: 'amina' }, ['newEmail', 'invalid']) },
    },
    { state: 'done-paused', pauseUntil: '2027-02-03' },
    { state: 'done-address', address },
    ...[
      ...([
        'offer',
        'sent',
        'confirm-erase',
        'done-corrected',
        'done-resumed',
        'done-again',
        'done-left-trial',
        'done-words',
        'done-on-site',
        'done-off-site',
      ] as const),
      ...(['done-withdrawn', 'done-erased'] as const),
    ].map((state) => ({ state })),
  ]),
  ...statesOf('invite', invitePage, ({ invite }) => invite.states, [
    { state: 'ask', from: connectorName },
    { state: 'declined' },
  ]),
  ...statesOf('cancel-visit', cancelVisitPage, ({ visit }) => visit.states, [
    { state: 'ask', event: 'An evening with Connectors', startsAt: '2026-12-10T00:00:00.000Z' },
    ...(['done', 'already', 'past'] as const).map((state) => ({ state })),
  ]),
  ...statesOf('visit', visitPage, ({ guest }) => guest.states, [
    { state: 'held', ...visit },
    ...(['coming', 'confirmed', 'changed'] as const).map((state) => ({
      ...{ state, ...visit },
      filled: wrong({ people: '2', needs: 'A ramp' }),
    })),
    {
      ...{ state: 'coming', special: 'mistakes', ...visit },
      filled: wrong({ people: '70', needs: '' }, ['people', 'invalid']),
    },
    ...(['full', 'waits', 'waiting', 'offered'] as const).map((state) => ({ state, ...visit })),
    ...(['gone', 'past'] as const).map((state) => ({ state })),
  ]),
  ...statesOf('not-me', notMePage, ({ notMe }) => notMe.states, [
    { state: 'ask' },
    { state: 'blocked', until: new Date('2027-11-28T12:00:00Z') },
    { state: 'sent' },
  ]),
  ...statesOf('unsubscribe', unsubscribePage, ({ unsubscribe }) => unsubscribe.states, [
    { state: 'ask' },
    { state: 'ended' },
    { state: 'back' },
  ]),
  ...statesOf(
    'lost-link',
    lostLinkPage,
    ({ links: { expired, invalid, sent } }) => ({ expired, invalid, sent }),
    [
      { state: 'expired' },
      { state: 'invalid' },
      { state: 'invalid', special: 'mistakes', filled: wrong({ email: 'amina' }, ['email', 'invalid']) },
      { state: 'sent' },
    ],
  ),
  ...statesOf<EmailsView>(
    'demonstration-emails',
    emailsPage,
    (messages) => ({ some: emailsText('some', messages), none: emailsText('none', messages) }),
    [
      { state: 'none', address, emails: [] },
      {
        ...{ state: 'some', address },
        emails: [
          {
            ...{ id: 'letter.one', language: 'en', subject: 'Please confirm your email address' },
            text: 'Dear Amina,\n\nConfirm your address: https://example.org/confirm/token\n\nThank you.',
            at: new Date('2026-11-28T12:00:00Z'),
          },
        ],
      },
    ],
  ),
  ...statesOf<ThanksView>(
    'thanks',
    thanksPage,
    (messages) => ({
      'learn-more': thanksText('learn-more', messages),
      'become-a-connector': thanksText('become-a-connector', messages),
      'refer-someone': thanksText('refer-someone', messages),
      rsvp: thanksText('rsvp', messages),
      'set-aside': thanksText('set-aside', messages),
    }),
    [
      ...(['learn-more', 'become-a-connector', 'refer-someone', 'set-aside'] as const).map((state) => ({
        state,
        address,
      })),
      { state: 'rsvp', address, event: EVENT },
      { state: 'learn-more', special: 'again', address, note: 'again' },
      { state: 'learn-more', special: 'demonstration', address, emails: '/demonstration/emails/token' },
      { state: 'learn-more', special: 'too late', address, note: 'not-corrected' },
      {
        state: 'learn-more',
        special: 'mistakes',
        address,
        filled: wrong({ email: 'a..b@example.org' }, ['email', 'invalid']),
      },
    ],
  ),
  ...statesOf<{ state: Problem; notTaken?: NotTaken }>(
    'problem',
    ({ state, notTaken }, reader) => problemPage(state, reader, notTaken),
    ({ problem }) => problem,
    [
      ...(['problem', 'refused', 'too-large', 'unsupported', 'too-often'] as const).map((state) => ({
        state,
      })),
      { state: 'refused', special: 'given back', notTaken },
      { state: 'too-large', special: 'given back', notTaken },
    ],
  ),
  ...statesOf(
    'not-found',
    (_view, reader) => notFoundPage(reader),
    ({ notFound: { title, text } }) => ({ missing: { title, text: [text] } }),
    [{ state: 'missing' }],
  ),
];
