import { defineField } from 'sanity';
import { type FieldPlace, keptMoment, keptText } from '../../../shared/schema/keptFields.ts';

/** What the participant lets the Connector read: it stands on the page of each of the two. */
export const kindWordsField = (place: FieldPlace) =>
  defineField({
    name: 'kindWords',
    title: 'Words for the Connector',
    type: 'object',
    readOnly: true,
    ...place,
    fields: [
      keptText({ name: 'text', title: 'What they say' }),
      keptMoment({ name: 'allowedAt', title: 'The participant allowed it' }),
    ],
  });
