import { defineQuery } from 'groq';

const FACTS = /* groq */ `facts[]{
  _key, label, value, note, sourceName, sourceUrl, sourceDate, checkedOn, certainty, volatility,
  ask, amount{ kind, counts, from, to }
}`;

/** The parts of every document that may be translated. */
const TRANSLATED = /* groq */ `language, translation{ checkedBy, checkedOn }`;

/** A picture with the address of its file, which is null when the file is gone. */
const PHOTO = /* groq */ `photo{ asset, hotspot, "url": asset->url }`;

const ITEMS = /* groq */ `[]{ _key, title, body, ${FACTS} }`;

export const SETTINGS_QUERY = defineQuery(`*[_type == "settings" && _id == "settings"][0]{
  _id, programName, city, phone, email, address, regionPostcodes, regionDescription, retention, timeZone, languages,
  translations[]{ language, checkedBy, checkedOn }
}`);

/** What tells one guide from the next, and which text of it this is. Thousands of guides are quickly listed. */
const LISTED_GUIDE = /* groq */ `_id, _rev, language, title, "slug": slug.current, field, summary, reviewedOn`;

export const GUIDE_LIST_QUERY = defineQuery(
  `*[_type == "guide"] | order(title asc, _id asc){ ${LISTED_GUIDE} }`,
);

/** Whole guides, those with an id in `$ids`. */
export const GUIDES_QUERY = defineQuery(`*[_type == "guide" && _id in $ids]{
  ${LISTED_GUIDE}, translation{ checkedBy, checkedOn }, authority,
  forWhom, assumes, firstAdvice,
  terms[]{ _key, term, meaning },
  steps[]{ _key, title, decides, body, ${FACTS}, need, meanwhile },
  "tests": tests${ITEMS},
  timeAndCost,
  "otherCareers": otherCareers${ITEMS},
  "unlicensedJobs": unlicensedJobs${ITEMS},
  "helpers": helpers${ITEMS},
  tips
}`);

export const CONNECTORS_QUERY = defineQuery(`*[_type == "connectorBio"] | order(name asc, _id asc){
  _id, name, "slug": slug.current, field, role, organisation, languages, askMeAbout, bio, ${PHOTO}, photoAlt, example
}`);

/** The stages as they are: a projection would make nulls of what is absent, and null means "not shown" here. */
export const IMPACT_QUERY = defineQuery(
  `*[_type == "impact" && _id == "impact"][0]{ _id, _type, asOf, stages }`,
);

export const ARTICLES_QUERY = defineQuery(`*[_type == "article"] | order(title asc, _id asc){
  _id, ${TRANSLATED}, title, "slug": slug.current, kind, audiences, summary, authority,
  body, publishedOn, reviewedOn
}`);

export const EVENTS_QUERY = defineQuery(`*[_type == "event"] | order(startsAt asc, _id asc){
  _id, _createdAt, _updatedAt, ${TRANSLATED}, title, "slug": slug.current, summary, startsAt, endsAt, place, address, body, bring,
  rsvp, capacity, example
}`);

export const STORIES_QUERY = defineQuery(`*[_type == "story"] | order(publishedOn desc, _id asc){
  _id, ${TRANSLATED}, title, "slug": slug.current, person, field, summary, body, ${PHOTO}, photoAlt, publishedOn, example
}`);

export const PAGES_QUERY = defineQuery(`*[_type == "page"] | order(_id asc){
  _id, ${TRANSLATED}, "slug": slug.current, title, summary, body, reviewedOn
}`);
