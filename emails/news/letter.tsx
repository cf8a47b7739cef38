import { defineLetter } from '../parts/defineLetter.tsx';
import { messageLetter } from '../parts/messageEmail.tsx';

/** To those who agreed to it: an invitation, or news, that staff wrote. */
export const news = defineLetter({
  ...messageLetter,
  kind: 'news',
  title: 'An invitation or news that staff wrote',
  isNews: true,
  why: (_, { why }) => why,
});
