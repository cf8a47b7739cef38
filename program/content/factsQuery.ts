import { FACT_SECTIONS } from './guide.ts';

/** Types that hold facts. */
export const FACT_TYPES = ['guide', 'article', 'profession', 'helper'] as const;

const SECTIONS = FACT_SECTIONS.map((name) => `"${name}": ${name}[]{ _key, title, facts }`).join(', ');

/**
 * What of a document holds facts, in GROQ, for `factsIn`: the sections of a guide, the states of a
 * profession, the values of a helper, and blocks of an article with facts, at a question too, or checked as one is.
 */
export const FACTS_PROJECTION = `{
  _id, _rev, _type, "title": coalesce(title, name), language, ${SECTIONS}, about, phone, address, hours,
  "places": places[]{ _key, "title": place, facts },
  "body": body[defined(facts) || defined(checkedOn) || defined(questions)]{
    _key, _type, title, facts, "questions": questions[]{ _key, "title": question, facts }, value, note, sourceName, sourceUrl, checkedOn, certainty, volatility
  }
}`;
