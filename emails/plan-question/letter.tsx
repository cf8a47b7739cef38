import { BEGINNING } from '../../program/wording/parts.ts';
import { actionEmail } from '../parts/bodies.tsx';
import { defineLetter } from '../parts/defineLetter.tsx';

/** Thirty days after a plan was written: what became of it? Asked once. */
export const planQuestion = defineLetter({
  kind: 'plan-question',
  title: 'What became of their plan?',
  reader: 'participant',
  reword: { parts: BEGINNING },
  // A plan that is gone is not asked about: then this throws.
  read: async ({ plan, link }) => ({ plan: await plan(), link: await link('plan') }),
  body: actionEmail,
});
