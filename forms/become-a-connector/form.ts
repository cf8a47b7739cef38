import type { Form } from '../form.ts';
import { About } from './About.tsx';
import { BECOME_A_CONNECTOR_QUESTIONS } from './questions.ts';

/** The form of a person who would like to become a connector. */
export const BECOME_A_CONNECTOR: Form = {
  name: 'become-a-connector',
  id: 'become-a-connector',
  action: '/api/become-a-connector',
  words: ({ becomeAConnector }) => becomeAConnector,
  questions: BECOME_A_CONNECTOR_QUESTIONS,
  introduction: ({ becomeAConnector: words }) => ({
    ...words,
    privacy: { title: words.shareTitle, text: words.share },
  }),
  About,
};

/** The same form, which carries the link by which somebody was invited. */
export const invitedBy = (referral: string): Form => ({
  ...BECOME_A_CONNECTOR,
  questions: BECOME_A_CONNECTOR_QUESTIONS.map((question) =>
    question.name === 'referral' ? { ...question, usual: referral } : question,
  ),
});
