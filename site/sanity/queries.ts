import { defineQuery } from 'groq';

const FACTS = /* groq */ `facts[]{
  _key, label, value, note, sourceName, sourceUrl, sourceDate, checkedOn, certainty, volatility,
  ask, askedOn, amount{ kind, counts, from, to, atLeast }
}`;

/** The parts of every document that may be translated. */
const TRANSLATED = /* groq */ `language, translation{ checkedBy, checkedOn }`;

/** A picture with the address of its file, which is null when the file is gone. */
const PHOTO = /* groq */ `photo{ asset, hotspot, "url": asset->url }`;

const ITEMS = /* groq */ `[]{ _key, title, body, ${FACTS} }`;

const STEPS = /* groq */ `[]{ _key, title, decides, linkName, linkUrl, body, ${FACTS}, need, meanwhile }`;

export const SETTINGS_QUERY = defineQuery(`*[_type == "settings" && _id == "settings"][0]{
  _id, programName, city, phone, email, address, coordinator, country, province, regionPostcodes, regionDescription, retention, timeZone, languages, wantedShown,
  trust{ host, funders, people, decisions, processors, privacyVersions[]{ since, change } },
  translations[]{ language, checkedBy, checkedOn },
  criteria, waits, capacity, fieldsOfWork,
  "ownQuestions": ownQuestions[]{ _key, kind, askedIn, label, hint, choices[]{ _key, label, ended }, required, seenBy, keptDays, matched, endedAt },
  "trials": trials[defined(registered) && !defined(endedAt)]{ _key, registered }
}`);

/** What tells one guide from the next, and which text of it this is. Thousands of guides are quickly listed. */
const LISTED_GUIDE = /* groq */ `_id, _rev, language, title, "slug": slug.current, field, summary, reviewedOn`;

export const GUIDE_LIST_QUERY = defineQuery(
  `*[_type == "guide"] | order(title asc, _id asc){ ${LISTED_GUIDE} }`,
);

/** Whole guides, those with an id in `$ids`. */
export const GUIDES_QUERY = defineQuery(`*[_type == "guide" && _id in $ids]{
  ${LISTED_GUIDE}, translation{ checkedBy, checkedOn }, authority,
  firstSteps, forWhom, assumes, firstAdvice,
  terms[]{ _key, term, meaning },
  place, "steps": steps${STEPS},
  "tests": tests${ITEMS},
  timeAndCost,
  otherPlace, otherAuthority, "otherSteps": otherSteps${STEPS},
  "withoutDocuments": withoutDocuments${ITEMS},
  "paying": paying${ITEMS},
  "otherCareers": otherCareers${ITEMS},
  "unlicensedJobs": unlicensedJobs${ITEMS},
  "helpers": helpers${ITEMS},
  scams, startingAgain, tips
}`);

/** Which guides have essentials in which language, and what lists show of them. */
const LISTED_ESSENTIALS = /* groq */ `_id, _rev, "guide": guide._ref, language, title, summary`;

export const ESSENTIALS_LIST_QUERY = defineQuery(
  `*[_type == "guideEssentials"] | order(_id asc){ ${LISTED_ESSENTIALS} }`,
);

const ESSENTIAL_STEPS = /* groq */ `[]{ _key, step, title, text }`;

/** The essentials of the guides with an id in `$ids`, whole. */
export const ESSENTIALS_QUERY =
  defineQuery(`*[_type == "guideEssentials" && guide._ref in $ids] | order(_id asc){
  ${LISTED_ESSENTIALS}, translation{ checkedBy, checkedOn }, authority, otherAuthority, beforeYouPay, firstSteps,
  "steps": steps${ESSENTIAL_STEPS}, "otherSteps": otherSteps${ESSENTIAL_STEPS},
  "helpers": helpers[]._ref, help,
  translatedOn, translatedFrom[]{ _key, part, mark }
}`);

/** The professions of the finder, whole. */
export const PROFESSIONS_QUERY = defineQuery(`*[_type == "profession"] | order(title asc, _id asc){
  _id, title, "slug": slug.current, field, soc,
  words[]{ _key, language, name, titles, first },
  firstName, firstUrl,
  places[]{
    _key, place, regulation, office, officeUrl,
    facts[]{
      _key, about, label, value, note, sourceName, sourceUrl, sourceDate, checkedOn, certainty, volatility,
      ask, askedOn, amount{ kind, counts, from, to, atLeast }
    }
  },
  guide, ownGuide, related
}`);

export const CONNECTORS_QUERY = defineQuery(`*[_type == "connectorBio"] | order(name asc, _id asc){
  _id, name, "slug": slug.current, field, role, organisation, languages, askMeAbout, bio, ${PHOTO}, photoAlt, example
}`);

/** The stages as they are: a projection would make nulls of what is absent, and null means "not shown" here. */
export const IMPACT_QUERY = defineQuery(
  `*[_type == "impact" && _id == "impact"][0]{ _id, _type, asOf, stages }`,
);

export const WANTED_QUERY = defineQuery(
  `*[_type == "connectorsWanted" && _id == "connectors-wanted"][0]{ _id, _type, asOf, kinds }`,
);

export const CITY_NUMBERS_QUERY = defineQuery(
  `*[_type == "cityNumbers" && _id == "city-numbers"][0]{ asOf, file }`,
);

export const CITY_TOTALS_QUERY = defineQuery(
  `*[_type == "cityTotals" && _id == "city-totals"][0]{ asOf, totals }`,
);

export const ARTICLES_QUERY = defineQuery(`*[_type == "article"] | order(title asc, _id asc){
  _id, ${TRANSLATED}, title, "slug": slug.current, kind, audiences, summary, authority,
  body, publishedOn, reviewedOn
}`);

export const EVENTS_QUERY = defineQuery(`*[_type == "event"] | order(startsAt asc, _id asc){
  _id, _createdAt, _updatedAt, ${TRANSLATED}, title, "slug": slug.current, summary, startsAt, endsAt, place, address, body, bring,
  rsvp, capacity, series, example
}`);

export const FULL_EVENTS_QUERY = defineQuery(
  `*[_type == "fullEvents" && _id == "full-events"][0]{ _id, _type, asOf, events }`,
);

export const STORIES_QUERY = defineQuery(`*[_type == "story"] | order(publishedOn desc, _id asc){
  _id, ${TRANSLATED}, title, "slug": slug.current, person, field, summary, body, ${PHOTO}, photoAlt, publishedOn, example
}`);

const SOURCED = /* groq */ `{ value, sourceName, sourceUrl, sourceDate, checkedOn, certainty, volatility }`;

export const HELPERS_QUERY = defineQuery(`*[_type == "helper"] | order(name asc, _id asc){
  _id, name, "slug": slug.current, purposes, place, postcodes, about${SOURCED}, aboutIn[]{ language, text },
  phone${SOURCED}, address${SOURCED}, hours${SOURCED}, website, languages, callFirst, inGuides
}`);

export const CHANGES_QUERY = defineQuery(`*[_type == "change"] | order(on desc, _id asc){
  _id, on, kind, text, "about": about->{ "type": _type, "slug": slug.current }
}`);

export const PAGES_QUERY = defineQuery(`*[_type == "page"] | order(_id asc){
  _id, ${TRANSLATED}, "slug": slug.current, title, summary, body, reviewedOn
}`);
