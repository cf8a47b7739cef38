import type { WrittenGuides } from '../written.ts';
import { accountants } from './accountants.ts';
import { engineering } from './engineering.ts';
import { informationTechnology } from './information-technology.ts';
import { laboratoryScience } from './laboratory-science.ts';
import { nursing } from './nursing.ts';
import { pharmacists } from './pharmacists.ts';
import { physicians } from './physicians.ts';
import { teaching } from './teaching.ts';

/** The essentials of each guide in Arabic. Nobody who grew up with the language has read them yet. */
export const ar: WrittenGuides = {
  nursing,
  teaching,
  engineering,
  accountants,
  physicians,
  'information-technology': informationTechnology,
  'laboratory-science': laboratoryScience,
  pharmacists,
};
