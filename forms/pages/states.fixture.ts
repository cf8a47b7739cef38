import { type Messages, messagesFor } from '../../locales/messages.ts';
import { answerPage } from '../answer/answerPage.tsx';
import { cancelVisitPage } from '../cancel-visit/cancelVisitPage.tsx';
import { coffeePage } from '../coffee/coffeePage.tsx';
import { confirmPage } from '../confirm/confirmPage.tsx';
import { followUpPage } from '../follow-up/followUpPage.tsx';
import { invitePage } from '../invite/invitePage.tsx';
import { lostLinkPage } from '../lost-link/lostLinkPage.tsx';
import { myRecordPage } from '../my-record/myRecordPage.tsx';
import { notFoundPage } from '../not-found/notFoundPage.tsx';
import { notMePage } from '../not-me/notMePage.tsx';
import type { FormIssue } from '../parse.ts';
import type { NotTaken } from '../problem/GivenBack.tsx';
import { type Problem, problemPage } from '../problem/problemPage.tsx';
import { type ThanksView, thanksPage, thanksText } from '../thanks/thanksPage.tsx';
import { unsubscribePage } from '../unsubscribe/unsubscribePage.tsx';
import { visitPage } from '../visit/visitPage.tsx';
import type { LinkReader, Page } from './page.ts';

interface Text {
  title: string;
  text: readonly string[];
}

/** One state of a page that functions answer with, filled for a fictional person. */
export interface PageState {
  /** The page, its state, and what is special about it, as `answer/ask/mistakes`. */
  name: string;
  page: string;
  state: string;
  write: (reader: LinkReader) => Page;
  /** The title and the sentences that are on it. */
  text: (messages: Messages) => Text;
}

/** The states of one page. Throws when one is missing. */
function statesOf<View extends { state: string }>(
  page: string,
  write: (view: View, reader: LinkReader) => Page,
  texts: (messages: Messages) => Readonly<Record<View['state'], Text>>,
  views: readonly (View & { special?: string })[],
): PageState[] {
  const missing = Object.keys(texts(messagesFor('en'))).filter((name) =>
    views.every(({ state }) => state !== name),
  );
  if (missing.length > 0) throw new Error(`${page}: no example of ${missing.join(', ')}`);
  return views.map((view: View & { state: View['state']; special?: string }) => ({
    name: [page, view.state, view.special].filter(Boolean).join('/'),
    page,
    state: view.state,
    write: (reader) => write(view, reader),
    text: (messages) => texts(messages)[view.state],
  }));
}

const wrong = (answers: Record<string, string>, ...issues: [string, FormIssue['message']][]) => ({
  answers,
  issues: issues.map(([field, message]) => ({ field, message })),
});

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
const visit = { event: 'An evening with Connectors', startsAt: '2026-12-10T00:00:00.000Z', people: 2 };
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
export const PAGE_STATES: PageState[] = [
  ...statesOf(
    'confirm',
    confirmPage,
    ({ confirm: { ask, done, already } }) => ({ ask, done, already }),
    (['ask', 'done', 'already'] as const).map((state) => ({ state })),
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
    { state: 'taken', ...ofParticipant, times: times.slice(1), pickBy, mayOffer: true },
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
    ...(['agreed', 'late', 'past'] as const).map((state) => ({
      state,
      ...ofConnector,
      span: times[0].span,
      calendars,
    })),
    ...(['writing', 'stuck'] as const).map((state) => ({ state, other: connectorName, address })),
    ...(['off', 'over'] as const).map((state) => ({ state })),
  ]),
  ...statesOf('follow-up', followUpPage, (messages) => ({ ...messages.followUp.states }), [
    { state: 'participant', connectorName, contacts },
    { state: 'participant', special: 'nobody named', connectorName, contacts: [] },
    {
      state: 'participant',
      special: 'mistakes',
      connectorName,
      contacts,
      filled: wrong(
        { met: 'no', 'referral-1': 'never', word: 'A <b>word</b>' },
        ['notMetReason', 'choose'],
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
    { state: 'done' as const },
  ]),
  ...statesOf('my-record', myRecordPage, (messages) => ({ ...messages.myRecord.states }), [
    { state: 'show', holder: 'participant', kept: participant },
    { state: 'show', special: 'connector', holder: 'connector', kept: connector },
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
    { state: 'done-paused', pauseUntil: '2027-02-03' },
    ...(['offer', 'sent', 'confirm-erase', 'done-corrected', 'done-withdrawn', 'done-erased'] as const).map(
      (state) => ({ state }),
    ),
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
    ...(['full', 'waits'] as const).map((state) => ({ state, ...visit })),
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
      { state: 'rsvp', address, event: 'An evening with Connectors' },
      { state: 'learn-more', special: 'again', address, note: 'again' },
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
