import { defineField } from 'sanity';
import { DRAFT_STATES } from '../../../../program/drafts/draft.ts';
import { choices } from '../../../shared/labels/choices.ts';
import { draftStateWords } from '../../../shared/labels/drafts.ts';
import { type FieldPlace, keptChoice, keptMoment, keptText } from '../../../shared/schema/keptFields.ts';

/** What the Connector's introductions to others say of the participant: it stands on the page of each of the two. */
export const draftField = (place: FieldPlace) =>
  defineField({
    name: 'draft',
    title: 'Introductions to others',
    type: 'object',
    readOnly: true,
    ...place,
    fields: [
      keptChoice({ name: 'state', title: 'Where it is', list: choices(DRAFT_STATES, draftStateWords) }),
      keptText({ name: 'text', title: 'What they say' }),
      keptMoment({ name: 'askedAt', title: 'The participant was asked' }),
      keptMoment({ name: 'answeredAt', title: 'The participant answered' }),
    ],
  });
