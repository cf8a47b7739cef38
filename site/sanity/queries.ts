import { defineQuery } from 'groq';

const FACTS = /* groq */ `facts[]{
  _key, label, value, note, sourceName, sourceUrl, sourceDate, checkedOn, certainty, volatility
}`;

const ITEMS = /* groq */ `[]{ _key, title, body, ${FACTS} }`;

export const SETTINGS_QUERY = defineQuery(`*[_type == "settings" && _id == "settings"][0]{
  _id, programName, city, phone, email, address, regionPostcodes, regionDescription
}`);

export const GUIDES_QUERY = defineQuery(`*[_type == "guide"] | order(title asc, _id asc){
  _id, "language": coalesce(language, "en"), title, "slug": slug.current, field, summary, authority,
  forWhom, assumes, firstAdvice,
  terms[]{ _key, term, meaning },
  steps[]{ _key, title, body, ${FACTS}, need, meanwhile },
  "tests": tests${ITEMS},
  timeAndCost,
  "otherCareers": otherCareers${ITEMS},
  "unlicensedJobs": unlicensedJobs${ITEMS},
  "helpers": helpers${ITEMS},
  tips, reviewedOn
}`);

export const CONNECTORS_QUERY = defineQuery(`*[_type == "connectorBio"] | order(name asc, _id asc){
  _id, name, "slug": slug.current, field, role, organisation, languages, askMeAbout, bio, photo, photoAlt, example
}`);

/** The stages as they are: a projection would make nulls of what is absent, and null means "not shown" here. */
export const IMPACT_QUERY = defineQuery(
  `*[_type == "impact" && _id == "impact"][0]{ _id, _type, asOf, stages }`,
);
