import { engineeringGuide } from './engineering/guide.ts';
import { nursingGuide } from './nursing/guide.ts';
import { teachingGuide } from './teaching/guide.ts';

/** The career pathway guides of Missouri. */
export const guides = () => [nursingGuide(), teachingGuide(), engineeringGuide()];
