import { pictureWords } from './pictureWords.ts';
import { pictureYear } from './pictureYear.ts';
import { sharePicture } from './sharePicture.ts';

export const types = [sharePicture, pictureWords, pictureYear];
