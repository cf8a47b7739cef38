/** Types that hold facts. */
export const FACT_TYPES = ['guide', 'article'] as const;

const IS_DUE = `(volatility == "high" && checkedOn <= $high) || (volatility == "medium" && checkedOn <= $medium) || (volatility == "low" && checkedOn <= $low)`;
const FACTS = `"facts": facts[${IS_DUE}]`;
const SECTION = `[]{ _key, title, ${FACTS} }`;

/**
 * Every document with facts, cut down to those that may be due. A block of an article has facts in `facts`, or is
 * checked as one is, by its own `checkedOn`. `$high`, `$medium`, `$low`: see `latestChecks`.
 */
export const DUE_FACTS_QUERY = `*[_type in ${JSON.stringify(FACT_TYPES)}]{
  _id, _rev, _type, title, language,
  "steps": steps${SECTION}, "tests": tests${SECTION}, "otherCareers": otherCareers${SECTION},
  "unlicensedJobs": unlicensedJobs${SECTION}, "helpers": helpers${SECTION},
  "body": body[defined(facts) || defined(checkedOn)]{
    _key, _type, title, ${FACTS}, sourceName, sourceUrl, checkedOn, certainty, volatility
  }
}`;

/** What a change must touch for the list to be read again. */
export const DUE_FACTS_LISTEN = `*[_type in ${JSON.stringify(FACT_TYPES)}]`;
