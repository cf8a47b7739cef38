import { shownBeforeYes } from '../../forms/learn-more/shown.ts';
import type { Language } from '../../locales/locales.ts';
import { messagesFor } from '../../locales/messages.ts';
import { DEFAULT_TIME_ZONE } from '../../program/clock/zone.ts';
import { coffeeSpan } from '../../program/coffee/coffee.ts';
import { LINK_PATHS } from '../../program/links.ts';
import type { Reason } from '../../program/matching/findings.ts';
import { whyYouTwo } from '../../program/matching/reasonWords.ts';
import { agreedEntry, cancelledEntry } from './coffee.ts';
import { EXAMPLE_REPORT } from './exampleReport.ts';
import type { EmailEvent, LetterSource, Sender } from './letterSource.ts';

const SITE = 'https://example.org';
export const EXAMPLE_SENDER: Sender = {
  programName: 'Mosaic Connector',
  city: 'St. Louis',
  phone: '(314) 555-0142',
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

const event: EmailEvent = {
  title: 'An evening for nurses from abroad (example)',
  startsAt: new Date('2026-12-10T23:30:00Z'),
  endsAt: new Date('2026-12-11T01:00:00Z'),
  place: 'Central Library, room 2 (example)',
  bring: ['Your curriculum vitae, if you have one', 'Your questions'],
  page: { url: `${SITE}/events/evening-for-nurses/` },
  calendar: { url: `${SITE}/events/evening-for-nurses.ics` },
};

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
});

/** What letters are written from in tests and previews. Nobody in it exists. */
export function exampleSource(language: Language, name: string): LetterSource {
  return {
    language,
    sender: EXAMPLE_SENDER,
    wording: {},
    readerName: async () => name,
    link: async (purpose) => ({
      url: `${SITE}/${LINK_PATHS[purpose]}/example-token`,
      expiresAt: day,
    }),
    notMe: async () => ({ url: `${SITE}/${LINK_PATHS['not-me']}/example-token` }),
    page: (path) => ({ url: SITE + path }),
    studio: (place) => ({
      url: `${SITE}/program/${place === 'match' ? 'intent/edit/id=match.example' : place}`,
    }),
    unmet: async () => ['college-educated', 'region'],
    day: () => '2026-12-07',
    question: async () => ({
      ...shownBeforeYes(PARTICIPANT, REASONS, language),
      answerBy: day,
      exchange: {
        asked: 'Does this person look for work in a hospital, or in a school?',
        answered: 'In a hospital first. A school is possible later.',
      },
    }),
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
      why: whyYouTwo(REASONS, language),
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
    }),
    invitation: async () => {
      const entry = agreedEntry(COFFEE, inCalendar(language));
      if (!entry) throw new Error('the example is agreed on');
      return entry;
    },
    cancelled: () => ({
      span: SPAN,
      entry: cancelledEntry({ ...COFFEE, sequence: 1 }, inCalendar(language)),
    }),
    outcome: async () => ({ days: 90, outcome: 'job-in-field' }),
    referral: async () => ({ contactName: name, from: 'Ruth Okafor (example)' }),
    partnerReferral: async () => ({ partnerName: name }),
    rsvp: async () => ({ guestName: name, people: 2, hasNeeds: false, isHeld: true, event }),
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
