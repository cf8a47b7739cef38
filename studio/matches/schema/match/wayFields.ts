import { defineArrayMember, defineField } from 'sanity';
import { DECLINE_REASONS, NOT_MET_REASONS, OUTCOMES } from '../../../../program/matches/match.ts';
import { ENDED_WORDS } from '../../../../program/matching/words.ts';
import { EntriesField } from '../../../shared/form/EntriesField.tsx';
import { choices } from '../../../shared/labels/choices.ts';
import { declineReasonWords, notMetReasonWords, outcomeWords } from '../../../shared/labels/matches.ts';
import { keptChoice, keptDay, keptMoment, keptNumber, keptText } from '../../../shared/schema/keptFields.ts';

const asking = { group: 'match', fieldset: 'asking' };
const meeting = { group: 'match', fieldset: 'meeting' };

const ENDS = Object.entries(ENDED_WORDS).map(([value, title]) => ({ value, title }));

/** From the approval to the connector's answer. */
export const askingFields = [
  keptMoment({ name: 'approvedAt', title: 'Approved', ...asking }),
  keptText({ name: 'approvedBy', title: 'Approved by', ...asking }),
  keptMoment({ name: 'askedAt', title: 'Connector asked', ...asking }),
  keptMoment({ name: 'answerBy', title: 'Answer by', ...asking }),
  keptNumber({ name: 'nudges', title: 'Reminders', ...asking }),
  keptMoment({ name: 'answeredAt', title: 'Answered', ...asking }),
  keptChoice({
    name: 'declineReason',
    title: 'Why not',
    list: choices(DECLINE_REASONS, declineReasonWords),
    ...asking,
  }),
  keptText({ name: 'declineWord', title: 'In their words', ...asking }),
  keptChoice({ name: 'endedFor', title: 'Why it ended', list: ENDS, ...asking }),
];

/** From the introduction to what came of it. */
export const meetingFields = [
  keptMoment({ name: 'introducedAt', title: 'Introduced', ...meeting }),
  keptDay({ name: 'agreedOn', title: 'Agreed to meet on', ...meeting }),
  keptDay({ name: 'callBackOn', title: 'Somebody will call back on', ...meeting }),
  keptMoment({ name: 'calledOffAt', title: 'Called off', ...meeting }),
  keptMoment({ name: 'followUpAskedAt', title: 'Asked whether they met', ...meeting }),
  keptDay({ name: 'metOn', title: 'Met on', ...meeting }),
  keptChoice({
    name: 'notMetReason',
    title: 'Why they did not meet',
    list: choices(NOT_MET_REASONS, notMetReasonWords),
    ...meeting,
  }),
  defineField({
    name: 'outcomes',
    title: 'What came of it',
    type: 'array',
    group: 'match',
    readOnly: true,
    components: { field: EntriesField },
    of: [
      defineArrayMember({
        type: 'object',
        fields: [
          keptNumber({ name: 'day', title: 'Days after the introduction' }),
          keptMoment({ name: 'askedAt', title: 'Asked' }),
          keptMoment({ name: 'answeredAt', title: 'Answered' }),
          keptChoice({ name: 'outcome', title: 'Answer', list: choices(OUTCOMES, outcomeWords) }),
        ],
      }),
    ],
  }),
];
