import { letterWording } from '../../email/schema/letterWording.ts';
import { articleText } from './articleText.ts';
import { blockTypes } from './blockTypes.ts';
import { article } from './documents/article.ts';
import { connectorBio } from './documents/connectorBio.ts';
import { event } from './documents/event.ts';
import { guide } from './documents/guide.ts';
import { page } from './documents/page.ts';
import { settings } from './documents/settings.ts';
import { story } from './documents/story.ts';
import { amount } from './objects/amount.ts';
import { fact } from './objects/fact.ts';
import { factList } from './objects/factList.ts';
import { guideItem } from './objects/guideItem.ts';
import { guideStep } from './objects/guideStep.ts';
import { guideTerm } from './objects/guideTerm.ts';
import { lineList } from './objects/lineList.ts';
import { pageText } from './objects/pageText.ts';
import { plainText } from './objects/plainText.ts';

/** Everything that can stand in the public dataset. */
export const contentTypes = [
  guide,
  article,
  event,
  story,
  connectorBio,
  page,
  letterWording,
  settings,
  guideStep,
  guideItem,
  guideTerm,
  fact,
  amount,
  factList,
  ...blockTypes,
  lineList,
  plainText,
  pageText,
  articleText,
];
