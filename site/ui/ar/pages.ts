import { pages as english, type OwnFileWords } from '../en/pages.ts';

/** Words of pages that have a file of their own. Still in English. */
export const pages: OwnFileWords = english;
