import { answer } from './answer.ts';
import { followUp } from './followUp.ts';
import { invite } from './invite.ts';
import { links } from './links.ts';
import { myRecord } from './myRecord.ts';

/** Words of pages that have a file of their own, in English; the shape the other languages must fill. */
export const pages = { answer, followUp, invite, links, myRecord };

export type OwnFileWords = typeof pages;
