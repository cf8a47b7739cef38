import { letterWording } from '../../email/schema/letterWording.ts';
import { article } from './documents/article.ts';
import { connectorBio } from './documents/connectorBio.ts';
import { event } from './documents/event.ts';
import { guide } from './documents/guide.ts';
import { page } from './documents/page.ts';
import { settings } from './documents/settings.ts';
import { story } from './documents/story.ts';
import { amount } from './objects/amount.ts';
import { articleText } from './objects/articleText.ts';
import { chart } from './objects/chart.ts';
import { chartRow } from './objects/chartRow.ts';
import { decisionAnswer } from './objects/decisionAnswer.ts';
import { decisionPath } from './objects/decisionPath.ts';
import { decisionQuestion } from './objects/decisionQuestion.ts';
import { fact } from './objects/fact.ts';
import { factBox } from './objects/factBox.ts';
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
  factBox,
  decisionPath,
  decisionQuestion,
  decisionAnswer,
  chart,
  chartRow,
  lineList,
  plainText,
  pageText,
  articleText,
];
