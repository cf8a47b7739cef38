import { defineLetter } from '../parts/defineLetter.tsx';
import { messageLetter } from '../parts/messageEmail.tsx';

/** To one person, about their own matter: what a member of staff wrote. */
export const personalMessage = defineLetter({
  ...messageLetter,
  kind: 'personal-message',
  title: 'An email that staff wrote to one person',
  why: (_, { why }) => why,
});
