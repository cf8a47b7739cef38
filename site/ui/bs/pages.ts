import { pages as english, type OwnFileWords } from '../en/pages.ts';
import { forms } from './forms.ts';

/** Words of pages that have a file of their own. Still in English. */
export const pages: OwnFileWords = { ...english, forms };
