import { LinkIcon } from '@sanity/icons/Link';
import { defineField, defineType } from 'sanity';
import { CAUTION_WORDS, REASON_WORDS } from '../../../program/matching/words.ts';
import { MATCH_STATUSES } from '../../../program/matchStatus.ts';
import { stateSince } from '../../../program/stateSince.ts';
import { choices, inWords } from '../../shared/labels/choices.ts';
import { dayInWords } from '../../shared/labels/dates.ts';
import { WHERE_TO_DECIDE } from '../../shared/labels/decisions.ts';
import { matchStatusWords } from '../../shared/labels/matches.ts';
import { activitiesField } from '../../shared/schema/activitiesField.ts';
import { enteredField } from '../../shared/schema/enteredField.ts';
import { historyField } from '../../shared/schema/historyField.ts';
import { keptChoice, keptMoment, keptNumber, keptText } from '../../shared/schema/keptFields.ts';
import { keptLink } from '../../shared/schema/keptLink.ts';
import { notesField } from '../../shared/schema/notesField.ts';
import { staffFields } from '../../shared/schema/staffFields.ts';
import { undoableField } from '../../shared/schema/undoableField.ts';
import { byHandField } from './match/byHandField.ts';
import { coffeeField } from './match/coffeeField.ts';
import { draftField } from './match/draftField.ts';
import { findingsField } from './match/findingsField.ts';
import { kindWordsField } from './match/kindWordsField.ts';
import { planField } from './match/planField.ts';
import { reachField } from './match/reachField.ts';
import { toldField } from './match/toldField.ts';
import { trialField } from './match/trialField.ts';
import { askingFields, meetingFields } from './match/wayFields.ts';

const match = { group: 'match' };

/** A participant and a connector whom staff brought together, from the approval to what came of it. */
export const matchType = defineType({
  name: 'match',
  title: 'Match',
  type: 'document',
  icon: LinkIcon,
  liveEdit: true,
  groups: [
    { name: 'match', title: 'Match', default: true },
    { name: 'history', title: 'History' },
    { name: 'notes', title: 'Notes' },
  ],
  fieldsets: [
    { name: 'asking', title: 'The question to the Connector', options: { columns: 2 } },
    { name: 'meeting', title: 'The meeting', options: { columns: 2 } },
  ],
  fields: [
    keptChoice({
      name: 'status',
      title: 'Where it is',
      description: WHERE_TO_DECIDE,
      list: choices(MATCH_STATUSES, matchStatusWords),
      group: ['match', 'history'],
    }),
    keptLink({ name: 'participant', title: 'Participant', to: 'participant', ...match }),
    keptLink({ name: 'connector', title: 'Connector', to: 'connector', ...match }),
    findingsField({ name: 'reasons', title: 'Why these two', words: REASON_WORDS, ...match }),
    findingsField({ name: 'cautions', title: 'What to bear in mind', words: CAUTION_WORDS, ...match }),
    byHandField(match),
    keptText({ name: 'question', title: 'The Connector asks', ...match }),
    keptMoment({ name: 'questionAt', title: 'Asked by the Connector', ...match }),
    keptText({ name: 'answerToConnector', title: 'We answered', ...match }),
    keptMoment({ name: 'answerToConnectorAt', title: 'Answered by us', ...match }),
    keptText({ name: 'answerToConnectorBy', title: 'Who answered', ...match }),
    keptMoment({ name: 'answerTold', title: 'The answer that was passed on', ...match }),
    ...askingFields,
    ...meetingFields,
    keptNumber({
      name: 'score',
      title: 'Points in matching',
      description: 'Only comparisons mean anything',
      ...match,
    }),
    undoableField,
    coffeeField(match),
    planField(match),
    draftField(match),
    reachField(match),
    kindWordsField(match),
    trialField(match),
    keptLink({ name: 'table', title: 'At a table for several people', to: 'groupCoffee', ...match }),
    defineField({ name: 'guest', title: 'Seat at the table', type: 'string', readOnly: true, hidden: true }),
    toldField({ group: 'history' }),
    // Only the webhook goes by it.
    defineField({
      ...{ name: 'forgetAt', title: 'Earlier revisions are to be forgotten', type: 'datetime' },
      ...{ readOnly: true, hidden: true },
    }),
    defineField({ name: 'toldAt', title: 'Last told', type: 'datetime', readOnly: true, hidden: true }),
    activitiesField({ group: 'notes' }),
    enteredField({ group: 'history' }),
    historyField({ group: 'history', statusWords: matchStatusWords }),
    notesField('notes'),
    ...staffFields,
  ],
  orderings: [{ name: 'newest', title: 'Newest first', by: [{ field: 'approvedAt', direction: 'desc' }] }],
  preview: {
    select: {
      given: 'participant.givenName',
      family: 'participant.familyName',
      connectorGiven: 'connector.givenName',
      connectorFamily: 'connector.familyName',
      status: 'status',
      question: 'question',
      history: 'history',
    },
    prepare: ({ given, family, connectorGiven, connectorFamily, status, question, history }) => ({
      // A name to a line: two on one would be cut.
      title: nameOr(given, family),
      subtitle: `and ${nameOr(connectorGiven, connectorFamily)}`,
      description: [
        inWords(matchStatusWords, status),
        dayInWords(stateSince(history, status)),
        status === 'asked' && question && `asks: ${question}`,
      ]
        .filter(Boolean)
        .join(' · '),
    }),
  },
});

function nameOr(...parts: unknown[]): string {
  return parts.filter(Boolean).join(' ') || 'someone erased';
}
