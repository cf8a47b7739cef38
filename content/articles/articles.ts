import { modelResolution, textsToShare } from './campaign.ts';
import { canIServeThisPerson } from './canIServe.ts';
import { factSheet } from './factSheet.ts';
import { fourThings } from './fourThings.ts';
import { inNumbers } from './numbers.ts';
import { employersPage, frontDeskPage, participantPage } from './onePagers.ts';
import { picturesToShare } from './pictures.ts';
import { slidesForBoards } from './slides.ts';
import { priorityOfService, statePolicy } from './statePolicy.ts';
import { whatWioaAllows } from './wioa.ts';

/** The starter articles of public education, and the pages of the toolkit. */
export const articles = () => [
  whatWioaAllows(),
  canIServeThisPerson(),
  statePolicy(),
  priorityOfService(),
  fourThings(),
  inNumbers(),
  slidesForBoards(),
  picturesToShare(),
  factSheet(),
  frontDeskPage(),
  modelResolution(),
  textsToShare(),
  employersPage(),
  participantPage(),
];
