import type { Language } from '../program/languages.ts';
import { CONNECTOR_LETTERS, type LetterKind } from '../program/letters.ts';
import type { Reason } from '../program/matching/findings.ts';
import { whyYouTwo } from '../program/matching/reasonWords.ts';
import type { LetterContent, LetterProps, PersonWithoutName } from './content.ts';

const SITE = 'https://example.org';
const recordLink = `${SITE}/my-record/example-token-of-the-record`;
const day = new Date('2026-12-07T18:00:00Z');

const reasons: Reason[] = [
  { key: 'same-field', values: { field: 'nursing' } },
  { key: 'shared-language', values: { language: 'es' } },
  { key: 'same-area', values: {} },
];

const person: PersonWithoutName = {
  field: 'nursing',
  profession: 'Registered nurse in intensive care',
  years: 8,
  english: 'professional',
  languages: ['es', 'ar'],
  goal: 'I would like to work in a hospital again, and to know how the license works here.',
};

type Examples = { [K in LetterKind]: { kind: K } & LetterProps[K] };

/** Fictional contents, one for each kind: for tests and for previews. Nobody in them exists. */
function examplesIn(language: Language): Examples {
  const why = whyYouTwo(reasons, language);
  const question = { about: person, why, link: `${SITE}/answer/example-token`, answerBy: day, recordLink };
  return {
    'confirm-address': { kind: 'confirm-address', link: `${SITE}/confirm/example-token`, expiresAt: day },
    ready: { kind: 'ready', recordLink },
    'on-hold': { kind: 'on-hold', recordLink },
    'not-yet-eligible': {
      kind: 'not-yet-eligible',
      unmet: ['college-educated', 'region'],
      guidesUrl: `${SITE}/guides/`,
      helpUrl: `${SITE}/help/`,
      recordLink,
    },
    'no-match-yet': { kind: 'no-match-yet', link: `${SITE}/follow-up/example-token`, recordLink },
    'connector-unavailable': { kind: 'connector-unavailable', recordLink },
    'introduction-participant': {
      kind: 'introduction-participant',
      connector: {
        name: 'Ruth Okafor (example)',
        role: 'Nurse manager',
        organisation: 'Riverbend Hospital (example)',
        email: 'ruth@example.org',
      },
      why,
      writeBy: day,
      recordLink,
    },
    'follow-up-participant': {
      kind: 'follow-up-participant',
      connectorName: 'Ruth Okafor (example)',
      link: `${SITE}/follow-up/example-token`,
      recordLink,
    },
    'no-show-pause': { kind: 'no-show-pause', until: day, recordLink },
    'outcome-question': {
      kind: 'outcome-question',
      days: 90,
      link: `${SITE}/follow-up/example-token`,
      recordLink,
    },
    withdrawn: { kind: 'withdrawn', recordLink },
    erased: { kind: 'erased' },
    'record-link': { kind: 'record-link', link: recordLink },
    question: { kind: 'question', ...question },
    'question-nudge': { kind: 'question-nudge', ...question },
    'question-answered': {
      kind: 'question-answered',
      ...question,
      question: 'Does this person look for work in a hospital, or in a school?',
      answer: 'In a hospital first. A school is possible later.',
    },
    'question-withdrawn': { kind: 'question-withdrawn', recordLink },
    'introduction-connector': {
      kind: 'introduction-connector',
      participant: {
        name: 'Amina Hadžić (example)',
        email: 'amina@example.org',
        phone: '(314) 555-0188',
        profession: person.profession,
        years: person.years,
        goal: person.goal,
      },
      why,
      writeBy: day,
      recordLink,
    },
    'follow-up-connector': {
      kind: 'follow-up-connector',
      participantName: 'Amina Hadžić (example)',
      link: `${SITE}/follow-up/example-token`,
      recordLink,
    },
    'pause-question': { kind: 'pause-question', link: `${SITE}/answer/example-token`, recordLink },
    'connector-thanks': { kind: 'connector-thanks', outcome: 'job-in-field', recordLink },
    'application-received': { kind: 'application-received', recordLink },
    invite: { kind: 'invite', from: 'Ruth Okafor (example)', link: `${SITE}/invite/example-token` },
    'partner-referral-received': { kind: 'partner-referral-received', learnMoreUrl: `${SITE}/learn-more/` },
    'rsvp-received': {
      kind: 'rsvp-received',
      eventTitle: 'An evening for nurses from abroad (example)',
      startsAt: new Date('2026-12-10T23:30:00Z'),
      place: 'Central Library, room 2 (example)',
      people: 2,
      bring: ['Your curriculum vitae, if you have one', 'Your questions'],
      eventUrl: `${SITE}/events/evening-for-nurses/`,
      calendarUrl: `${SITE}/events/evening-for-nurses.ics`,
      cancelLink: `${SITE}/cancel-visit/example-token`,
    },
    'rsvp-not-kept': {
      kind: 'rsvp-not-kept',
      eventTitle: 'An evening for nurses from abroad (example)',
      eventsUrl: `${SITE}/events/`,
    },
    'staff-day': {
      kind: 'staff-day',
      day: {
        ...{ 'to-screen': 3, 'partner-referrals': 2, questions: 1, letters: 2 },
        ...{ 'set-aside': 1, erasures: 1, spool: 4 },
      },
      link: `${SITE}/program/overview`,
    },
    'staff-question': { kind: 'staff-question', link: `${SITE}/program/intent/edit/id=match.example` },
  };
}

/** A fictional letter of one kind in a language. */
export function exampleLetter(kind: LetterKind, language: Language, name?: string): LetterContent {
  const sender = { programName: 'Mosaic Connector', city: 'St. Louis', phone: '(314) 555-0142' };
  const toConnector = CONNECTOR_LETTERS.some((toOne) => toOne === kind);
  const reader = name ?? (toConnector ? 'Ruth (example)' : 'Amina (example)');
  return { language, sender, name: reader, ...examplesIn(language)[kind] };
}
