import { ORGANIZATION_KIND_WORDS } from '../../../../forms/partners/questions.ts';
import { LETTER_KINDS } from '../../../../program/letters.ts';
import { ENDED_WORDS } from '../../../../program/matching/words.ts';
import { fieldWords } from '../../../shared/labels/fieldsOfWork.ts';
import { siteLanguageWords } from '../../../shared/labels/languages.ts';
import { letterStatusWords, letterTitle } from '../../../shared/labels/letters.ts';
import { declineReasonWords, matchStatusWords, outcomeWords } from '../../../shared/labels/matches.ts';
import { partnerReferralStatusWords } from '../../../shared/labels/partnerReferrals.ts';
import { PAIR_NAMES } from '../../../shared/records/whoever.ts';
import { type List, STAFF_COLUMNS } from './list.ts';

export const partnerReferrals: List = {
  ...{ key: 'partnerReferral', title: 'Referred by partners', one: 'person', many: 'people' },
  name: '{"givenName": personGivenName, "familyName": personFamilyName}',
  sort: { column: 'receivedAt', direction: 'desc' },
  columns: [
    {
      ...{ key: 'status', title: 'State', kind: 'choice', groq: 'coalesce(status, "new")' },
      ...{ words: partnerReferralStatusWords, narrowedBy: 'choice', isUsual: true },
    },
    { key: 'field', title: 'Field', kind: 'choice', words: fieldWords, narrowedBy: 'choice', isUsual: true },
    {
      key: 'organisation',
      title: 'Partner',
      kind: 'choice',
      groq: 'coalesce(partnerOrganization->name, organisation)',
      narrowedBy: 'choice',
      isSearched: true,
      isUsual: true,
    },
    { key: 'partnerName', title: 'Told by', kind: 'text', isSearched: true, isUsual: true },
    { key: 'personEmail', title: 'Email', kind: 'text', isSearched: true },
    { key: 'partnerEmail', title: 'Partner’s email', kind: 'text', isSearched: true },
    { key: 'receivedAt', title: 'Received', kind: 'date', narrowedBy: 'days', isUsual: true },
    ...STAFF_COLUMNS,
  ],
};

export const partnerOrganizations: List = {
  ...{ key: 'partnerOrganization', title: 'Partners', one: 'partner', many: 'partners', name: '[name]' },
  sort: { column: 'kind', direction: 'asc' },
  columns: [
    {
      ...{ key: 'kind', title: 'Kind', kind: 'choice', words: ORGANIZATION_KIND_WORDS },
      ...{ narrowedBy: 'choice', isUsual: true },
    },
    { key: 'city', title: 'City', kind: 'choice', narrowedBy: 'choice', isUsual: true },
    { key: 'website', title: 'Website', kind: 'text', isSearched: true },
    // Whoever knows the person and not the house finds it too.
    {
      ...{ key: 'contacts', title: 'Contact persons', kind: 'choice', isSearched: true, isUsual: true },
      groq: '*[_type == "partnerContact" && organization._ref == ^._id].name',
    },
    ...STAFF_COLUMNS,
  ],
};

export const matches: List = {
  ...{ key: 'match', title: 'Matches', one: 'match', many: 'matches', name: PAIR_NAMES },
  sort: { column: 'approvedAt', direction: 'desc' },
  columns: [
    {
      key: 'status',
      title: 'State',
      kind: 'choice',
      words: matchStatusWords,
      narrowedBy: 'choice',
      isUsual: true,
    },
    {
      ...{ key: 'field', title: 'Field', kind: 'choice', groq: 'participant->field' },
      ...{ words: fieldWords, narrowedBy: 'choice', isUsual: true },
    },
    { key: 'approvedAt', title: 'Approved', kind: 'date', narrowedBy: 'days', isUsual: true },
    { key: 'approvedBy', title: 'Approved by', kind: 'choice', narrowedBy: 'choice' },
    { key: 'askedAt', title: 'Asked', kind: 'date', narrowedBy: 'days' },
    { key: 'answerBy', title: 'Answer by', kind: 'date', narrowedBy: 'days', isUsual: true },
    { key: 'introducedAt', title: 'Introduced', kind: 'date', narrowedBy: 'days', isUsual: true },
    { key: 'metOn', title: 'Met', kind: 'date', narrowedBy: 'days' },
    {
      key: 'declineReason',
      title: 'Why not',
      kind: 'choice',
      words: declineReasonWords,
      narrowedBy: 'choice',
    },
    { key: 'endedFor', title: 'Why it ended', kind: 'choice', words: ENDED_WORDS, narrowedBy: 'choice' },
    {
      ...{
        key: 'outcome',
        title: 'Latest outcome',
        kind: 'choice',
        words: outcomeWords,
        narrowedBy: 'choice',
      },
      groq: 'outcomes[defined(outcome)][-1].outcome',
    },
    ...STAFF_COLUMNS,
  ],
};

const kindWords = Object.fromEntries(LETTER_KINDS.map((kind) => [kind, letterTitle(kind)]));

export const letters: List = {
  ...{ key: 'letter', title: 'Emails', one: 'email', many: 'emails' },
  name: 'coalesce(participant->{givenName, familyName}, connector->{givenName, familyName}, to)',
  sort: { column: 'queuedAt', direction: 'desc' },
  columns: [
    { key: 'kind', title: 'Email', kind: 'choice', words: kindWords, narrowedBy: 'choice', isUsual: true },
    {
      key: 'status',
      title: 'State',
      kind: 'choice',
      words: letterStatusWords,
      narrowedBy: 'choice',
      isUsual: true,
    },
    { key: 'to', title: 'To', kind: 'text', isSearched: true, isUsual: true },
    { key: 'language', title: 'Language', kind: 'choice', words: siteLanguageWords, narrowedBy: 'choice' },
    { key: 'queuedAt', title: 'Written', kind: 'date', narrowedBy: 'days', isUsual: true },
    { key: 'sentAt', title: 'Sent', kind: 'date', narrowedBy: 'days' },
    { key: 'problem', title: 'What went wrong', kind: 'text' },
  ],
};
