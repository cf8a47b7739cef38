import { canIServeThisPerson } from './canIServe.ts';
import { fourThings } from './fourThings.ts';
import { inNumbers } from './numbers.ts';
import { employersPage, frontDeskPage, participantPage } from './onePagers.ts';
import { whatWioaAllows } from './wioa.ts';

/** The starter articles of public education, and the pages of the toolkit. */
export const articles = () => [
  whatWioaAllows(),
  canIServeThisPerson(),
  fourThings(),
  inNumbers(),
  frontDeskPage(),
  employersPage(),
  participantPage(),
];
