import { defineArrayMember, defineField } from 'sanity';
import { BECAME } from '../../../../program/plan/plan.ts';
import { choices } from '../../../shared/labels/choices.ts';
import { becameWords } from '../../../shared/labels/plans.ts';
import {
  type FieldPlace,
  keptChoice,
  keptDay,
  keptMoment,
  keptText,
} from '../../../shared/schema/keptFields.ts';

/** What the participant plans after the coffee: the card of the match says it in words. */
export const planField = (place: FieldPlace) =>
  defineField({
    name: 'plan',
    title: 'Their plan',
    type: 'object',
    readOnly: true,
    hidden: true,
    ...place,
    fields: [
      keptMoment({ name: 'writtenAt', title: 'Written' }),
      defineField({
        name: 'steps',
        title: 'Steps',
        type: 'array',
        of: [
          defineArrayMember({
            type: 'object',
            fields: [
              keptText({ name: 'what', title: 'What' }),
              keptDay({ name: 'on', title: 'When' }),
              keptText({ name: 'where', title: 'Where' }),
              keptChoice({ name: 'became', title: 'What became of it', list: choices(BECAME, becameWords) }),
            ],
          }),
        ],
      }),
      keptMoment({ name: 'askedAt', title: 'Asked what became of it' }),
      keptMoment({ name: 'answeredAt', title: 'Answered' }),
    ],
  });
