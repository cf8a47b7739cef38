/**
 * What each criterion is worth, in whole points, so that sums are exact. The scale is ours: connector programs
 * match by hand on industry, profession and interest and none has published a formula (connectorprogram.ca, "What
 * is"; field.md §1.1). Two rules hold the table together, and a test checks both: no two of the smaller criteria
 * outweigh the difference between the same field and an adjacent one, and no unblocked pair falls below zero.
 */
export const WEIGHTS = {
  /** A coffee is about the profession: who works in the field knows its employers, words and licenses. */
  sameField: 400,
  /** Next best, where no one of the field is free. */
  adjacentField: 150,
  /** The same profession, word for word, is the nearest one can come to "has done it here". */
  sameProfession: 120,
  /** With little English, a shared language decides whether the talk works at all. */
  neededLanguage: 120,
  /** With good English it is only a pleasure, and a bridge to a community. */
  sharedLanguage: 40,
  /** Referrals stay within an industry more often than within a job title. */
  sharedIndustry: 60,
  /** The connector knows the kind of employer that the participant wishes to know: what was asked for comes before what is shared. */
  wishedIndustry: 80,
  /** Someone about as far on, or a step further, knows the posts that come next. */
  seniority: 40,
  /** The same ZIP: one neighbourhood, one bus line. */
  sameZip: 40,
  /** The same first three digits: one sorting area of the post, here one side of the river. */
  sameArea: 20,
  /** The same choice in a question of the city's own: it knows why it asks, and we do not. */
  ownChoice: 30,
  /** A day of waiting. With `waitingDaysCounted` it is at most 90: it orders people, and does not bend a match. */
  waitingDay: 1,
  /** Nobody was sent to this connector lately. Volunteers tire: re-use grows while recruitment stalls (field.md §1.5). */
  restedConnector: 60,
  /** Less for each recent match, down to none, so that the load is even. */
  recentMatch: -20,
  /** Basic English and no shared language: possible, and hard on both. */
  basicEnglish: -60,
  /** Everyday English and no shared language: a talk about work takes patience. */
  conversationalEnglish: -30,
} as const;

/** The same, of which a city may have set some (settings.ts). */
export type Weights = Readonly<Record<keyof typeof WEIGHTS, number>>;

/** Waiting beyond this many days adds nothing; by then staff have asked whether the person is still interested (every 90 days). */
export const WAITING_DAYS_COUNTED = 90;

/** Of so many of the city's own questions equal choices count: many questions do not make a match. */
export const OWN_CHOICES_COUNTED = 2;

/** How far back a match counts towards a connector's load, in days: a season, longer than a monthly capacity sees. */
export const RECENT_DAYS = 90;

/** From this many recent matches staff read a caution: three a year is what a connector is asked for by default. */
export const BUSY_FROM = 3;

/** Introductions a year when a connector named none: the pilot had 20 connectors for 60 people (2013 release). */
export const DEFAULT_YEARLY_CAPACITY = 3;

/** Introductions a month when a connector named none: one coffee at a time. */
export const DEFAULT_MONTHLY_CAPACITY = 1;

/** The first years of each band of experience: beginning, established, senior, leading. */
export const SENIORITY_BANDS = [0, 3, 8, 15] as const;

/** At most this many reasons are told: more are not read. */
export const REASONS_TOLD = 3;

/**
 * What one match is worth beside its points, where a year is looked at: someone of a neighboring field who shares nothing
 * else is then worth half of the best pair there is. Ours.
 */
export const MATCH_WORTH = 300;
