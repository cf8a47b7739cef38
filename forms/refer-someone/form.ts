import type { Form } from '../form.ts';
import { About } from './About.tsx';
import { REFER_SEVERAL_QUESTIONS } from './questions.ts';

/** The form by which a partner tells of a person, who must have agreed. */
export const REFER_SOMEONE: Form = {
  name: 'refer-someone',
  id: 'refer-someone',
  action: '/api/refer-someone',
  words: ({ partners }) => partners,
  questions: REFER_SEVERAL_QUESTIONS,
  introduction: ({ partners: words }) => ({
    ...words,
    privacy: { title: words.privacyTitle, text: words.privacy },
  }),
  About,
};
