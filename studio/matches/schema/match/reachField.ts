import { defineField } from 'sanity';
import { type FieldPlace, keptMoment } from '../../../shared/schema/keptFields.ts';

/** What the participant asked for who could not reach the Connector. */
export const reachField = (place: FieldPlace) =>
  defineField({
    name: 'reach',
    title: 'The participant could not reach the Connector',
    type: 'object',
    readOnly: true,
    ...place,
    fields: [
      keptMoment({ name: 'wroteAt', title: 'We wrote to the Connector once more' }),
      keptMoment({ name: 'staffAt', title: 'Asked for help of staff' }),
    ],
  });
