import { defineArrayMember, defineField } from 'sanity';
import { ACTIVITY_KINDS } from '../../../program/activities.ts';
import { activityWords } from '../labels/activities.ts';
import { choices } from '../labels/choices.ts';
import { type FieldPlace, keptChoice, keptDay, keptMoment, keptText, keptTick } from './keptFields.ts';

/** What staff did with somebody, and what is next. It is written on the card. */
export const activitiesField = (place: FieldPlace) =>
  defineField({
    name: 'activities',
    title: 'Activities',
    description: 'Written on the card',
    type: 'array',
    readOnly: true,
    hidden: ({ value }) => !Array.isArray(value) || value.length === 0,
    ...place,
    of: [
      defineArrayMember({
        // Without a name of its own: entries carry no type.
        type: 'object',
        title: 'Activity',
        fields: [
          keptChoice({ name: 'kind', title: 'What', list: choices(ACTIVITY_KINDS, activityWords) }),
          keptDay({ name: 'on', title: 'On' }),
          keptText({ name: 'text', title: 'What was said or done' }),
          keptText({ name: 'next', title: 'Next step' }),
          keptDay({ name: 'nextOn', title: 'Until' }),
          keptMoment({ name: 'nextDoneAt', title: 'Done' }),
          keptText({ name: 'nextDoneBy', title: 'Done by' }),
          keptTick({ name: 'isFromPerson', title: 'The person wrote it' }),
          keptText({ name: 'by', title: 'Written by' }),
          keptMoment({ name: 'at', title: 'Written' }),
        ],
        preview: { select: { title: 'text', subtitle: 'on' } },
      }),
    ],
  });
