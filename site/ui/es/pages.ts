import type { OwnFileWords } from '../en/pages.ts';
import { answer } from './answer.ts';
import { becomeAConnector } from './becomeAConnector.ts';
import { events } from './events.ts';
import { followUp } from './followUp.ts';
import { forms } from './forms.ts';
import { guide } from './guide.ts';
import { impact } from './impact.ts';
import { invite } from './invite.ts';
import { links } from './links.ts';
import { myRecord } from './myRecord.ts';
import { partners } from './partners.ts';
import { search } from './search.ts';
import { selfCheck } from './selfCheck.ts';
import { stories } from './stories.ts';
import { visit } from './visit.ts';
import { workforce } from './workforce.ts';

/** Words of pages that have a file of their own, in Spanish. */
export const pages: OwnFileWords = {
  answer,
  becomeAConnector,
  events,
  followUp,
  forms,
  guide,
  impact,
  invite,
  links,
  myRecord,
  partners,
  search,
  selfCheck,
  stories,
  visit,
  workforce,
};
