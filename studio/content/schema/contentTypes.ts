import { letterWording } from '../../email/schema/letterWording.ts';
import { articleText } from './articleText.ts';
import { blockTypes } from './blockTypes.ts';
import { article } from './documents/article.ts';
import { change } from './documents/change.ts';
import { connectorBio } from './documents/connectorBio.ts';
import { event } from './documents/event.ts';
import { guide } from './documents/guide.ts';
import { guideEssentials } from './documents/guideEssentials.ts';
import { helper } from './documents/helper.ts';
import { page } from './documents/page.ts';
import { profession } from './documents/profession.ts';
import { settings } from './documents/settings.ts';
import { story } from './documents/story.ts';
import { aboutInLanguage } from './objects/aboutInLanguage.ts';
import { amount } from './objects/amount.ts';
import { essentialStep } from './objects/essentialStep.ts';
import { fact } from './objects/fact.ts';
import { factList } from './objects/factList.ts';
import { guideItem } from './objects/guideItem.ts';
import { guideStep } from './objects/guideStep.ts';
import { guideTerm } from './objects/guideTerm.ts';
import { lineList } from './objects/lineList.ts';
import { pageText } from './objects/pageText.ts';
import { plainText } from './objects/plainText.ts';
import { professionFact } from './objects/professionFact.ts';
import { professionPlace } from './objects/professionPlace.ts';
import { professionWords } from './objects/professionWords.ts';
import { sourcedValue } from './objects/sourcedValue.ts';
import { translatedPart } from './objects/translatedPart.ts';

/** Everything that can stand in the public dataset. */
export const contentTypes = [
  guide,
  guideEssentials,
  profession,
  article,
  event,
  story,
  connectorBio,
  helper,
  page,
  change,
  letterWording,
  settings,
  guideStep,
  guideItem,
  guideTerm,
  essentialStep,
  translatedPart,
  fact,
  amount,
  factList,
  professionWords,
  professionPlace,
  professionFact,
  sourcedValue,
  aboutInLanguage,
  ...blockTypes,
  lineList,
  plainText,
  pageText,
  articleText,
];
