import { en } from '../../../../locales/en/index.ts';
import { PARTNER_NOTED } from '../../../../program/partners/organization.ts';
import { connectorStatusWords } from '../../../shared/labels/connectors.ts';
import { fieldWords } from '../../../shared/labels/fieldsOfWork.ts';
import { siteLanguageWords, spokenLanguageWords } from '../../../shared/labels/languages.ts';
import { eligibilityWords, participantStatusWords } from '../../../shared/labels/participants.ts';
import { type List, type SourceColumn, STAFF_COLUMNS } from './list.ts';

const NAME = '{givenName, familyName}';

const CONTACT: readonly SourceColumn[] = [
  { key: 'email', title: 'Email', kind: 'text', isSearched: true },
  { key: 'phone', title: 'Telephone', kind: 'text', isSearched: 'phone' },
  { key: 'postcode', title: 'Postal code', kind: 'text', narrowedBy: 'beginning', isSearched: true },
];

const LANGUAGES: readonly SourceColumn[] = [
  { key: 'languages', title: 'Speaks', kind: 'choice', words: spokenLanguageWords, narrowedBy: 'choice' },
  {
    key: 'language',
    title: 'Our emails in',
    kind: 'choice',
    words: siteLanguageWords,
    narrowedBy: 'choice',
  },
];

/** What older records hold in words of their own is shown as it is. */
const INDUSTRIES: SourceColumn = {
  ...{ key: 'industries', title: 'Industries', kind: 'choice', words: en.industries },
  narrowedBy: 'choice',
};

export const participants: List = {
  ...{ key: 'participant', title: 'People', one: 'person', many: 'people', name: NAME },
  sort: { column: 'signedUpAt', direction: 'desc' },
  columns: [
    {
      key: 'status',
      title: 'State',
      kind: 'choice',
      words: participantStatusWords,
      narrowedBy: 'choice',
      isUsual: true,
    },
    { key: 'field', title: 'Field', kind: 'choice', words: fieldWords, narrowedBy: 'choice', isUsual: true },
    { key: 'profession', title: 'Profession', kind: 'text', isSearched: true, isUsual: true },
    { key: 'yearsOfExperience', title: 'Years', kind: 'number' },
    INDUSTRIES,
    {
      ...{ key: 'wishes', title: 'Would like to work in', kind: 'choice', words: en.industries },
      narrowedBy: 'choice',
    },
    ...LANGUAGES,
    ...CONTACT,
    // Where staff noted none it is joined from what partners sent, by the address.
    {
      key: 'partner',
      title: 'Partner',
      kind: 'choice',
      groq: PARTNER_NOTED,
      narrowedBy: 'choice',
      isSearched: true,
    },
    {
      key: 'eligibility',
      title: 'By the answers',
      kind: 'choice',
      words: eligibilityWords,
      narrowedBy: 'choice',
    },
    { key: 'signedUpAt', title: 'Signed up', kind: 'date', narrowedBy: 'days', isUsual: true },
    { key: 'readyAt', title: 'Ready since', kind: 'date', narrowedBy: 'days' },
    { key: 'pausedUntil', title: 'On hold until', kind: 'date', narrowedBy: 'days' },
    { key: 'noShows', title: 'Missed meetings', kind: 'number' },
    ...STAFF_COLUMNS,
  ],
};

export const connectors: List = {
  ...{ key: 'connector', title: 'Connectors', one: 'Connector', many: 'Connectors', name: NAME },
  sort: { column: 'appliedAt', direction: 'desc' },
  columns: [
    {
      key: 'status',
      title: 'State',
      kind: 'choice',
      words: connectorStatusWords,
      narrowedBy: 'choice',
      isUsual: true,
    },
    {
      key: 'fields',
      title: 'Fields',
      kind: 'choice',
      words: fieldWords,
      narrowedBy: 'choice',
      isUsual: true,
    },
    { key: 'role', title: 'Role', kind: 'text', isSearched: true, isUsual: true },
    { key: 'organisation', title: 'Organization', kind: 'text', isSearched: true, isUsual: true },
    INDUSTRIES,
    { key: 'experience', title: 'Years', kind: 'choice', words: en.experience, narrowedBy: 'choice' },
    ...LANGUAGES,
    ...CONTACT,
    { key: 'monthlyCapacity', title: 'A month', kind: 'number' },
    { key: 'yearlyCapacity', title: 'A year', kind: 'number' },
    { key: 'appliedAt', title: 'Offered', kind: 'date', narrowedBy: 'days' },
    { key: 'lastIntroducedAt', title: 'Last introduction', kind: 'date', narrowedBy: 'days', isUsual: true },
    { key: 'pausedUntil', title: 'Paused until', kind: 'date', narrowedBy: 'days' },
    { key: 'expiriesInARow', title: 'Unanswered in a row', kind: 'number' },
    ...STAFF_COLUMNS,
  ],
};
