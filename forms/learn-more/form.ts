import type { Form } from '../form.ts';
import { About } from './About.tsx';
import { LEARN_MORE_QUESTIONS } from './questions.ts';
import { SelfCheck } from './SelfCheck.tsx';

/** The Learn More form, the self-check first. */
export const LEARN_MORE: Form = {
  name: 'learn-more',
  id: 'sign-up',
  action: '/api/sign-up',
  words: ({ learnMore }) => learnMore,
  questions: LEARN_MORE_QUESTIONS,
  groups: { selfCheck: SelfCheck },
  introduction: ({ learnMore: words }) => ({
    ...words,
    privacy: { title: words.privacyTitle, text: words.privacy },
  }),
  About,
  tellsOfTrials: true,
};
