import { FACT_TYPES } from '../../../program/content/factsQuery.ts';

const IS_DUE = `(volatility == "high" && checkedOn <= $high) || (volatility == "medium" && checkedOn <= $medium) || (volatility == "low" && checkedOn <= $low)`;
const FACTS = `"facts": facts[${IS_DUE}]`;
const SECTION = `[]{ _key, title, ${FACTS} }`;

/**
 * Every document with facts, cut down to those that may be due. A block of an article has facts in `facts`, or is
 * checked as one is, by its own `checkedOn`. A helper has a few values, which are small enough to be read whole. `$high`, `$medium`, `$low`: see `latestChecks`.
 */
export const DUE_FACTS_QUERY = `*[_type in ${JSON.stringify(FACT_TYPES)}]{
  _id, _rev, _type, "title": coalesce(title, name), language,
  "steps": steps${SECTION}, "tests": tests${SECTION}, "otherCareers": otherCareers${SECTION},
  "unlicensedJobs": unlicensedJobs${SECTION}, "helpers": helpers${SECTION},
  "otherSteps": otherSteps${SECTION}, "withoutDocuments": withoutDocuments${SECTION}, "paying": paying${SECTION},
  "places": places[]{ _key, "title": place, ${FACTS} },
  "body": body[defined(facts) || defined(checkedOn) || defined(questions)]{
    _key, _type, title, ${FACTS}, "questions": questions[]{ _key, "title": question, ${FACTS} }, sourceName, sourceUrl, checkedOn, certainty, volatility
  },
  about, phone, address, hours
}`;

/** What a change must touch for the list to be read again. */
export const DUE_FACTS_LISTEN = `*[_type in ${JSON.stringify(FACT_TYPES)}]`;
