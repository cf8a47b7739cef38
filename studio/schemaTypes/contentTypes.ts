import { connectorBio } from './documents/connectorBio.ts';
import { guide } from './documents/guide.ts';
import { settings } from './documents/settings.ts';
import { fact } from './objects/fact.ts';
import { factList } from './objects/factList.ts';
import { guideItem } from './objects/guideItem.ts';
import { guideStep } from './objects/guideStep.ts';
import { guideTerm } from './objects/guideTerm.ts';
import { lineList } from './objects/lineList.ts';
import { plainText } from './objects/plainText.ts';

/** Everything that can stand in the public dataset. */
export const contentTypes = [
  guide,
  connectorBio,
  settings,
  guideStep,
  guideItem,
  guideTerm,
  fact,
  factList,
  lineList,
  plainText,
];
