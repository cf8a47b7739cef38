import { siteLanguageWords } from '../../../shared/labels/languages.ts';
import { referralStatusWords } from '../../../shared/labels/referrals.ts';
import { VISIT_STATUSES, visitStatusWords } from '../../../shared/labels/visits.ts';
import type { List } from './list.ts';

/** The contacts that connectors gave, and how far each is. */
export const contacts: List = {
  ...{ key: 'referral', title: 'Contacts', one: 'contact', many: 'contacts', name: '[contactName]' },
  sort: { column: 'offeredAt', direction: 'desc' },
  columns: [
    {
      ...{ key: 'status', title: 'State', kind: 'choice', words: referralStatusWords },
      ...{ narrowedBy: 'choice', isUsual: true },
    },
    { key: 'role', title: 'Role', kind: 'text', isSearched: true, isUsual: true },
    {
      ...{ key: 'organisation', title: 'Organization', kind: 'choice' },
      ...{ narrowedBy: 'choice', isSearched: true, isUsual: true },
    },
    { key: 'from', title: 'Given by', kind: 'choice', narrowedBy: 'choice', isSearched: true, isUsual: true },
    {
      ...{ key: 'participant', title: 'For', kind: 'text', isSearched: true },
      groq: 'match->participant->{givenName, familyName}',
    },
    { key: 'contactEmail', title: 'Email', kind: 'text', isSearched: true },
    { key: 'depth', title: 'Steps from the first Connector', kind: 'number' },
    { key: 'offeredAt', title: 'Given', kind: 'date', narrowedBy: 'days', isUsual: true },
    { key: 'invitedAt', title: 'Asked to be a Connector', kind: 'date', narrowedBy: 'days' },
    {
      ...{ key: 'became', title: 'Became a Connector', kind: 'text' },
      groq: 'becameConnector->{givenName, familyName}',
    },
  ],
};

const visitWords = Object.fromEntries(VISIT_STATUSES.map((status) => [status, visitStatusWords[status]]));

/** Guests of events. Whoever took a visit back leaves only that. */
export const guests: List = {
  ...{ key: 'rsvp', title: 'Guests of events', one: 'guest', many: 'guests' },
  name: '{givenName, familyName}',
  sort: { column: 'startsAt', direction: 'desc' },
  columns: [
    {
      ...{ key: 'status', title: 'Comes', kind: 'choice', words: visitWords },
      ...{ narrowedBy: 'choice', isUsual: true },
    },
    {
      ...{ key: 'event', title: 'Event', kind: 'choice', groq: 'coalesce(title, event)' },
      ...{ narrowedBy: 'choice', isSearched: true, isUsual: true },
    },
    { key: 'startsAt', title: 'Day of the event', kind: 'date', narrowedBy: 'days', isUsual: true },
    { key: 'people', title: 'People', kind: 'number', isUsual: true },
    { key: 'email', title: 'Email', kind: 'text', isSearched: true },
    { key: 'language', title: 'Language', kind: 'choice', words: siteLanguageWords, narrowedBy: 'choice' },
    { key: 'receivedAt', title: 'Answered', kind: 'date', narrowedBy: 'days', isUsual: true },
    { key: 'confirmedAt', title: 'Confirmed', kind: 'date', narrowedBy: 'days' },
  ],
};
