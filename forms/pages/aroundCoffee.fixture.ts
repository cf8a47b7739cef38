import { draftsPage } from '../drafts/draftsPage.tsx';
import { planPage } from '../plan/planPage.tsx';
import type { ConnectorSheetProps } from '../prepare/ConnectorSheet.tsx';
import { preparePage } from '../prepare/preparePage.tsx';
import type { ParticipantSheetProps } from '../prepare/sheets.ts';
import { reachPage } from '../reach/reachPage.tsx';
import { statesOf, wrong } from './statesOf.fixture.ts';

const connectorName = 'Carla Jones (example)';
const address = 'amina@example.org';
const span = { from: new Date('2026-12-07T16:00:00Z'), to: new Date('2026-12-07T16:30:00Z') };
const place = { kind: 'place' as const, text: 'Central Library, 1301 Olive Street (example)' };
const pickBy = new Date('2026-12-04T18:00:00Z');

const sheet = {
  agreed: { span, zone: 'America/Halifax', place },
  guide: {
    ...{ href: '/answer/token', language: 'en' as const },
    jobs: [
      {
        title: 'Patient care technician',
        facts: [
          {
            ...{ _key: 'pay', label: 'Pay in the first year', value: '$18 an hour (example)' },
            ...{ sourceName: 'An office (example)', checkedOn: '2026-11-02' },
          },
        ],
      },
      { title: 'Medical interpreter', facts: [] },
    ],
  },
  guides: '/answer/token',
  why: ['You both work in nursing.'],
};
const participantSheet: ParticipantSheetProps = {
  ...sheet,
  connector: {
    ...{ name: connectorName, role: 'Head nurse', organisation: 'City Hospital (example)' },
    email: 'carla@example.org',
  },
  participant: {
    ...{ name: 'Amina Haddad (example)', profession: 'Registered nurse', years: 7 },
    aboutMe: 'Eight years in intensive care.',
  },
  field: 'nursing',
  between: 'en',
};
const connectorSheet: ConnectorSheetProps = {
  ...sheet,
  name: 'Amina Haddad (example)',
  answers: [
    { name: 'profession', label: 'Profession', value: 'Registered nurse' },
    { name: 'goal', label: 'What this person hopes for', value: 'Work in a hospital\nagain' },
  ],
  email: address,
};

/** A plan of two steps. */
export const plannedSteps = [
  { _key: 'step-1', what: 'Write to Dana (example)', on: '2026-12-09', where: 'At home' },
  { _key: 'step-2', what: 'Call the Board of Nursing', on: '2026-12-11', where: 'Library' },
];

const draftPeople = [
  { key: 'a', name: 'Dana (example)', work: 'Nurse manager, City Hospital (example)' },
  { key: 'b', name: '', work: 'Recruiter, Clinic (example)' },
];
const draftForParticipant = {
  ...{ other: connectorName, language: 'en' as const, people: draftPeople },
  ...{ text: 'Registered nurse, seven years.', whole: 'Hello Dana,\n\nmay I introduce Amina?' },
};

/** The states of the pages around a coffee: prepared, out of reach, introduced to others, and a plan. */
export const AROUND_COFFEE = [
  ...statesOf('prepare', preparePage, ({ prepare }) => prepare.states, [
    { state: 'participant', sheet: participantSheet },
    {
      ...{ state: 'participant', special: 'bare' },
      sheet: { ...participantSheet, ...{ agreed: undefined, guide: undefined, why: [], field: 'other' } },
    },
    {
      ...{ state: 'participant', special: 'mistakes', sheet: participantSheet },
      filled: wrong({ action: 'preview', aboutMe: 'x'.repeat(301) }, ['aboutMe', 'tooLong']),
    },
    { state: 'preview', other: connectorName, aboutMe: 'Eight years in intensive care.\nI am calm.' },
    { state: 'kept', sheet: participantSheet },
    { state: 'connector', sheet: connectorSheet },
    { state: 'compared', other: connectorName },
    { state: 'closed' },
  ]),
  ...statesOf('reach', reachPage, ({ reach }) => reach.states, [
    { state: 'choose', other: connectorName, prepare: '/answer/token' },
    {
      ...{ state: 'choose', special: 'asked before', other: connectorName, prepare: '/answer/token' },
      ...{ wroteAt: pickBy, staffAt: pickBy },
    },
    ...(['wrote', 'staff', 'another'] as const).map((state) => ({ state, other: connectorName })),
    { state: 'closed' },
  ]),
  ...statesOf('introductions', draftsPage, ({ drafts }) => drafts.states, [
    { state: 'approve', ...draftForParticipant },
    {
      ...{ state: 'approve', special: 'mistakes', ...draftForParticipant },
      filled: wrong({ action: 'approve', draftText: '' }, ['draftText', 'missing']),
    },
    { state: 'approved', ...draftForParticipant },
    { state: 'refused', ...draftForParticipant },
    {
      ...{ state: 'ready', other: 'Amina Haddad (example)', language: 'en' },
      people: draftPeople.map((person, place) => ({
        ...{ ...person, text: 'Hello,\n\nmay I introduce Amina?', link: 'mailto:?subject=x&body=y' },
        hasAddress: place === 0,
      })),
    },
    ...(['waits', 'none'] as const).map((state) => ({ state, other: 'Amina Haddad (example)' })),
    { state: 'closed' },
  ]),
  ...statesOf('plan', planPage, ({ plan }) => plan.states, [
    { state: 'write' },
    {
      ...{ state: 'write', special: 'mistakes' },
      filled: wrong(
        { action: 'plan', 'what-1': 'Write', 'on-1': 'soon', 'where-2': 'Here' },
        ['on-1', 'invalid'],
        ['where-1', 'missing'],
        ['what-2', 'missing'],
      ),
    },
    { state: 'kept', steps: plannedSteps, askedOn: '2027-01-06' },
    { state: 'show', steps: plannedSteps, askedOn: '2027-01-06' },
    { state: 'asked', steps: plannedSteps, asksOutcome: false },
    {
      ...{ state: 'asked', special: 'mistakes', steps: plannedSteps, asksOutcome: true },
      filled: wrong({ outcome: 'rich' }, ['became-step-1', 'choose'], ['outcome', 'choose']),
    },
    {
      state: 'answered',
      steps: plannedSteps.map((step) => ({ ...step, became: 'done' as const })),
    },
    { state: 'compared' },
    { state: 'closed' },
  ]),
];
