import { FACTS_PROJECTION } from '../../../program/content/factsQuery.ts';

/** The guides that are written in English, with their facts and the offices that decide; and who asks. */
export const QUESTIONS_QUERY = `{
  "documents": *[_type == "guide" && language == "en"]${FACTS_PROJECTION.replace('{', '{ authority, otherAuthority,')},
  "settings": *[_id == "settings"][0]{ programName, city }
}`;

/** What a change must touch for the list to be read again. */
export const QUESTIONS_LISTEN = `*[_type == "guide" || _id == "settings"]`;
