import { EditIcon } from '@sanity/icons/Edit';
import { defineArrayMember, defineField, defineType } from 'sanity';
import { AUDIENCES, MESSAGE_STATUSES, PURPOSES } from '../../../program/messages/message.ts';
import { LEFT_OUT_REASONS } from '../../../program/messages/reasons.ts';
import { choices, inWords } from '../../shared/labels/choices.ts';
import { siteLanguageChoices } from '../../shared/labels/languages.ts';
import {
  keptChoice,
  keptMoment,
  keptNumber,
  keptText,
  keptTexts,
  keptTick,
} from '../../shared/schema/keptFields.ts';
import { audienceWords, leftOutWords, messageStatusWords, purposeWords } from '../writing/labels.ts';

const textMember = defineArrayMember({
  type: 'object',
  fields: [
    keptChoice({ name: 'language', title: 'Language', list: siteLanguageChoices }),
    keptText({ name: 'subject', title: 'Subject' }),
    keptText({ name: 'text', title: 'Text' }),
  ],
});

const leftOutMember = defineArrayMember({
  type: 'object',
  fields: [
    keptText({ name: 'reader', title: 'Reader' }),
    keptChoice({ name: 'why', title: 'Why', list: choices(LEFT_OUT_REASONS, leftOutWords) }),
  ],
});

/** An email that staff write, to one person or to many, in the tool Write. */
export const message = defineType({
  name: 'message',
  title: 'Message',
  type: 'document',
  icon: EditIcon,
  liveEdit: true,
  fields: [
    keptText({ name: 'name', title: 'Name' }),
    keptChoice({ name: 'status', title: 'Where it is', list: choices(MESSAGE_STATUSES, messageStatusWords) }),
    keptChoice({ name: 'audience', title: 'To', list: choices(AUDIENCES, audienceWords) }),
    keptChoice({ name: 'purpose', title: 'What it is', list: choices(PURPOSES, purposeWords) }),
    defineField({ name: 'texts', title: 'Words', type: 'array', of: [textMember], readOnly: true }),
    keptTick({ name: 'usesEnglish', title: 'In English where a language is missing' }),
    keptTexts({ name: 'readers', title: 'Readers' }),
    keptNumber({ name: 'through', title: 'Readers who have had their turn' }),
    defineField({ name: 'leftOut', title: 'Left out', type: 'array', of: [leftOutMember], readOnly: true }),
    keptMoment({ name: 'createdAt', title: 'Begun' }),
    keptText({ name: 'createdBy', title: 'Begun by' }),
    keptText({ name: 'changedBy', title: 'Last changed by' }),
    keptMoment({ name: 'startedAt', title: 'Sent since' }),
    keptText({ name: 'startedBy', title: 'Sent by' }),
    keptMoment({ name: 'endedAt', title: 'Over since' }),
    keptText({ name: 'stoppedBy', title: 'Stopped by' }),
  ],
  preview: {
    select: { name: 'name', status: 'status' },
    prepare: ({ name, status }) => ({
      title: name || 'Without a name',
      subtitle: inWords(messageStatusWords, status),
    }),
  },
});
