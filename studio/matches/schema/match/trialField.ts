import { defineField } from 'sanity';
import { ARMS } from '../../../../program/trial/arms.ts';
import { choices } from '../../../shared/labels/choices.ts';
import { armWords } from '../../../shared/labels/trials.ts';
import { type FieldPlace, keptChoice, keptMoment, keptText } from '../../../shared/schema/keptFields.ts';

/** The group of a comparison of pages in which the participant was introduced. It never changes. */
export const trialField = (place: FieldPlace) =>
  defineField({
    name: 'trial',
    title: 'Comparison of pages',
    type: 'object',
    readOnly: true,
    hidden: true,
    ...place,
    fields: [
      keptText({ name: 'key', title: 'Trial' }),
      keptChoice({ name: 'arm', title: 'Group', list: choices(ARMS, armWords) }),
      keptMoment({ name: 'at', title: 'Assigned' }),
      keptMoment({ name: 'givenAt', title: 'Given the pages' }),
    ],
  });
