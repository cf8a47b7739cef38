import { shownBeforeYes } from '../../forms/learn-more/shown.ts';
import type { Language } from '../../locales/locales.ts';
import { messagesFor } from '../../locales/messages.ts';
import { DEFAULT_TIME_ZONE } from '../../program/clock/zone.ts';
import { coffeeSpan } from '../../program/coffee/coffee.ts';
import { mapPage } from '../../program/events/where.ts';
import { fieldName } from '../../program/fieldNames.ts';
import { LINK_PATHS, type LinkPurpose } from '../../program/links.ts';
import type { Reason } from '../../program/matching/findings.ts';
import { whyYouTwo } from '../../program/matching/reasonWords.ts';
import { agreedEntry, cancelledEntry } from './coffee.ts';
import { EXAMPLE_HELPERS } from './exampleHelpers.ts';
import { EXAMPLE_REPORT } from './exampleReport.ts';
import type { EmailEvent, LetterSource, Sender } from './letterSource.ts';

const SITE = 'https://example.org';
export const EXAMPLE_SENDER: Sender = {
  programName: 'Mosaic Connector',
  city: 'St. Louis',
  phone: '(314) 555-0142',
  coordinator: {
    name: 'Rosa Delgado (example)',
    phone: '',
    hours: { from: 'monday', to: 'friday', opensAt: '09:00', closesAt: '17:00' },
  },
  timeZone: DEFAULT_TIME_ZONE,
};

const day = new Date('2026-12-07T18:00:00Z');

const person = {
  profession: 'Registered nurse in intensive care',
  years: 8,
  goal: 'I would like to work in a hospital again, and to know how the license works here.',
};

const PARTICIPANT = {
  profession: person.profession,
  yearsOfExperience: person.years,
  goal: person.goal,
  field: 'nursing',
  english: 'professional',
  languages: ['es', 'ar'],
};
const REASONS: readonly Reason[] = [
  { key: 'same-field', values: { field: 'nursing' } },
  { key: 'shared-language', values: { language: 'es' } },
  { key: 'same-area', values: {} },
];

const exampleLink = (purpose: LinkPurpose) => ({
  url: `${SITE}/${LINK_PATHS[purpose]}/example-token`,
  expiresAt: day,
});

const event: EmailEvent = {
  title: 'An evening for nurses from abroad (example)',
  startsAt: new Date('2026-12-10T23:30:00Z'),
  endsAt: new Date('2026-12-11T01:00:00Z'),
  place: 'Central Library, room 2 (example)',
  bring: ['Your curriculum vitae, if you have one', 'Your questions'],
  page: { url: `${SITE}/events/evening-for-nurses/` },
  calendar: { url: `${SITE}/events/evening-for-nurses.ics` },
  map: mapPage({ address: '100 Example Street, St. Louis' }),
};

const questionAsked = (language: Language) => ({
  ...shownBeforeYes(PARTICIPANT, REASONS, language),
  answerBy: day,
  exchange: {
    asked: 'Does this person look for work in a hospital, or in a school?',
    answered: 'In a hospital first. A school is possible later.',
  },
});

const COFFEE = {
  at: '2026-12-10T23:30:00.000Z',
  minutes: 30,
  sequence: 0,
  place: { kind: 'place', text: 'Central Library, 1301 Olive Street (example)' },
} as const;
const SPAN = coffeeSpan(COFFEE);
const LATER = coffeeSpan({ at: '2026-12-14T16:00:00.000Z', minutes: 30 });
const inCalendar = (language: Language) => ({
  programName: EXAMPLE_SENDER.programName,
  language,
  uid: 'example-participant@example.org',
  isTable: false,
});

/** What letters are written from in tests and previews. Nobody in it exists. */
export function exampleSource(language: Language, name: string): LetterSource {
  return {
    language,
    sender: EXAMPLE_SENDER,
    wording: {},
    fieldName: (field) => fieldName(field, language, undefined),
    readerName: async () => name,
    link: async (purpose) => exampleLink(purpose),
    prepare: async () => exampleLink('prepare'),
    notMe: async () => ({ url: `${SITE}/${LINK_PATHS['not-me']}/example-token` }),
    page: (path) => ({ url: SITE + path }),
    studio: (place) => ({
      url: `${SITE}/program/${place === 'match' ? 'intent/edit/id=match.example' : place}`,
    }),
    unmet: async () => ['college-educated', 'region'],
    helpers: async () => EXAMPLE_HELPERS,
    prospects: async () => ({
      now: 'busy',
      wait: { fromDays: 28 },
      openings: [
        { key: 'wish', industry: 'hospitals', count: 2 },
        { key: 'language', language: 'fr', count: 1 },
      ],
    }),
    day: () => '2026-12-07',
    question: async () => questionAsked(language),
    questions: async () =>
      [1, 2].map((number) => ({
        ...questionAsked(language),
        link: { url: `${SITE}/${LINK_PATHS.answer}/example-token-${number}` },
      })),
    introduction: async () => ({
      participant: {
        ...person,
        name: 'Amina Hadžić (example)',
        email: 'amina@example.org',
        phone: '(314) 555-0188',
      },
      connector: {
        name: 'Ruth Okafor (example)',
        role: 'Nurse manager',
        organisation: 'Riverbend Hospital (example)',
        email: 'ruth@example.org',
      },
      why: whyYouTwo(REASONS, language, undefined),
      writeBy: day,
    }),
    side: 'participant',
    coffee: async () => ({
      other: 'Ruth Okafor (example)',
      times: [SPAN, LATER],
      zone: DEFAULT_TIME_ZONE,
      place: COFFEE.place,
      pickBy: day,
      agreed: { span: SPAN, sequence: 0 },
      isInvitedLater: true,
      isTable: false,
    }),
    table: async () => ({
      connector: {
        name: 'Ruth Okafor (example)',
        role: 'Nurse manager',
        organisation: 'Riverbend Hospital (example)',
      },
      ...{ span: SPAN, zone: DEFAULT_TIME_ZONE, place: COFFEE.place, seats: 4, number: 1 },
    }),
    guests: async (purpose) =>
      ['Amina Hadžić (example)', 'Luis Ortega (example)', 'Noor Aziz (example)'].map((guest, place) => ({
        name: guest,
        url: `${SITE}/${LINK_PATHS[purpose]}/example-token-${place + 1}`,
      })),
    invitation: async () => {
      const entry = agreedEntry(COFFEE, inCalendar(language));
      if (!entry) throw new Error('the example is agreed on');
      return entry;
    },
    cancelled: () => ({
      span: SPAN,
      entry: cancelledEntry({ ...COFFEE, sequence: 1 }, inCalendar(language)),
    }),
    plan: async () => ({
      writtenAt: '2026-12-07T18:00:00.000Z',
      steps: [
        { _key: 'step-1', what: 'Write to the Board of Nursing', on: '2026-12-09', where: 'At home' },
        { _key: 'step-2', what: 'Call the nurse manager', on: '2026-12-11', where: 'At the library' },
      ],
    }),
    outcome: async () => ({ days: 90, outcome: 'job-in-field' }),
    referral: async () => ({ contactName: name, from: 'Ruth Okafor (example)' }),
    partnerReferral: async () => ({
      partnerName: name,
      people: ['A. H.', 'O. S.'].map((initials, place) => ({
        line: place || undefined,
        initials,
        field: 'nursing',
        link: { url: `${SITE}/${LINK_PATHS.referred}/example-token-${place + 1}` },
      })),
      leftOut: [{ line: 2, why: 'twice' }],
    }),
    partnerContact: async () => ({ contactName: name }),
    rsvp: async () => ({
      guestName: name,
      people: 2,
      hasNeeds: false,
      needs: 'A way without stairs',
      isHeld: true,
      isWaiting: false,
      keptUntil: day,
      event,
    }),
    lostEvent: async () => ({ guestName: name, title: event.title, startsAt: event.startsAt }),
    event: async () => event,
    staffDay: async () => ({
      'to-screen': 3,
      'signed-up-again': 1,
      'partner-referrals': 2,
      questions: 1,
      letters: 2,
      'full-hours': 1,
      'set-aside': 1,
      erasures: 1,
      spool: 4,
    }),
    async message() {
      const { subject, text } = messagesFor(language).emails.templates['news-participants'];
      return { subject, paragraphs: text, isTest: false };
    },
    report: async () => ({ name: 'Each quarter, by field (example)', told: EXAMPLE_REPORT }),
  };
}
