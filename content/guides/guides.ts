import { accountantsGuide } from './accountants/guide.ts';
import { engineeringGuide } from './engineering/guide.ts';
import { informationTechnologyGuide } from './information-technology/guide.ts';
import { laboratoryScienceGuide } from './laboratory-science/guide.ts';
import { nursingGuide } from './nursing/guide.ts';
import { pharmacistsGuide } from './pharmacists/guide.ts';
import { physiciansGuide } from './physicians/guide.ts';
import { teachingGuide } from './teaching/guide.ts';

/** The career pathway guides of Missouri. */
export const guides = () => [
  nursingGuide(),
  teachingGuide(),
  engineeringGuide(),
  accountantsGuide(),
  physiciansGuide(),
  informationTechnologyGuide(),
  laboratoryScienceGuide(),
  pharmacistsGuide(),
];
