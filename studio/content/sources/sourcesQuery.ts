import { FACT_TYPES, FACTS_PROJECTION } from '../../../program/content/factsQuery.ts';
import { SOURCE_WATCH_TYPE } from '../../../program/watch/source.ts';

const TYPES = JSON.stringify(FACT_TYPES);

/** What is kept of the pages that facts rest on, and the facts. */
export const SOURCES_QUERY = `{
  "documents": *[_type in ${TYPES}]${FACTS_PROJECTION},
  "watches": *[_type == "${SOURCE_WATCH_TYPE}"]
}`;

/** What a change must touch for the list to be read again. */
export const SOURCES_LISTEN = `*[_type in ${TYPES} || _type == "${SOURCE_WATCH_TYPE}"]`;
