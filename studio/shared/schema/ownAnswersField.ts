import { defineArrayMember, defineField } from 'sanity';
import { OWN_ANSWERS } from '../../../program/ownQuestions/ownAnswers.ts';
import { OwnAnswersField } from '../own-questions/OwnAnswersField.tsx';
import { type FieldPlace, keptMoment, keptText, keptTexts } from './keptFields.ts';

/** What somebody answered to the city's own questions, whatever these are: a question is no field of its own. */
export const ownAnswersField = (place: FieldPlace & { hidden?: true } = {}) =>
  defineField({
    ...place,
    name: OWN_ANSWERS,
    title: 'Questions of our own',
    type: 'array',
    readOnly: true,
    components: { field: OwnAnswersField },
    of: [
      defineArrayMember({
        name: 'ownAnswer',
        title: 'Answer',
        type: 'object',
        fields: [
          keptText({ name: 'question', title: 'Key of the question' }),
          keptTexts({ name: 'values', title: 'Answer' }),
          keptMoment({ name: 'at', title: 'Answered' }),
        ],
      }),
    ],
  });
