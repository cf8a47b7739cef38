import { type Article, articleSchema } from '../../blocks/article.ts';
import { DEFAULT_LANGUAGE, type Language } from '../../locales/locales.ts';
import type { Day } from '../../program/clock/day.ts';
import { dayOf } from '../../program/clock/zone.ts';
import { type Change, changeSchema } from '../../program/content/change.ts';
import { type ConnectorBio, connectorBioSchema } from '../../program/content/connectorBio.ts';
import { type Event, eventSchema } from '../../program/content/event.ts';
import { type Helper, helperSchema } from '../../program/content/helper.ts';
import { type Page, type PageSlug, pageSchema } from '../../program/content/page.ts';
import { SETTINGS_ID, type Settings, settingsSchema } from '../../program/content/settings.ts';
import { type Story, storySchema } from '../../program/content/story.ts';
import { FULL_EVENTS_ID, fullEventsSchema } from '../../program/events/full.ts';
import { IMPACT_ID, type Impact, impactSchema } from '../../program/impact/impact.ts';
import {
  type ConnectorsWanted,
  connectorsWantedSchema,
  WANTED_ID,
} from '../../program/wanted/connectorsWanted.ts';
import { titleWithDay } from '../titleWithDay.ts';
import { fetchAll, fetchOne } from './content.ts';
import { inLanguage } from './inLanguage.ts';
import { oncePerBuild } from './oncePerBuild.ts';
import { pageSet, parseDocument } from './parseDocument.ts';
import {
  ARTICLES_QUERY,
  CHANGES_QUERY,
  CONNECTORS_QUERY,
  EVENTS_QUERY,
  FULL_EVENTS_QUERY,
  HELPERS_QUERY,
  IMPACT_QUERY,
  PAGES_QUERY,
  SETTINGS_QUERY,
  STORIES_QUERY,
  WANTED_QUERY,
} from './queries.ts';

/** The program's settings. Throws when they are missing or do not parse: no page can be built without them. */
export const fetchSettings: () => Promise<Settings> = oncePerBuild(async () =>
  parseDocument(settingsSchema, await fetchOne('settings', SETTINGS_QUERY), SETTINGS_ID),
);

/** The day it is where the program is: by it facts fall due. */
export async function fetchToday(): Promise<Day> {
  return dayOf(new Date(), (await fetchSettings()).timeZone);
}

/** The public pages of the connectors, by name. */
export const fetchConnectors: () => Promise<ConnectorBio[]> = oncePerBuild(async () =>
  pageSet(
    (await fetchAll('connectorBio', CONNECTORS_QUERY, connectorBioSchema)).map((bio) => ({
      ...bio,
      title: bio.name,
      language: DEFAULT_LANGUAGE,
    })),
  ),
);

/** The directory of helpers, by name. */
export const fetchHelpers: () => Promise<Helper[]> = oncePerBuild(async () => {
  const helpers = await fetchAll('helper', HELPERS_QUERY, helperSchema);
  pageSet(helpers.map((helper) => ({ ...helper, title: helper.name, language: DEFAULT_LANGUAGE })));
  return helpers;
});

/** Which kinds of connector are wanted, or nothing before the program has published any. */
export const fetchWanted: () => Promise<ConnectorsWanted | undefined> = oncePerBuild(async () => {
  const document: unknown = await fetchOne('connectorsWanted', WANTED_QUERY);
  return document === null ? undefined : parseDocument(connectorsWantedSchema, document, WANTED_ID);
});

/** The public counts, or nothing before the program has published any. */
export const fetchImpact: () => Promise<Impact | undefined> = oncePerBuild(async () => {
  const document: unknown = await fetchOne('impact', IMPACT_QUERY);
  return document === null ? undefined : parseDocument(impactSchema, document, IMPACT_ID);
});

const fetchAllArticles: () => Promise<Article[]> = oncePerBuild(async () =>
  pageSet(await fetchAll('article', ARTICLES_QUERY, articleSchema)),
);
/** Articles and one-pagers of public education, by title. */
export const fetchArticles = async (language: Language): Promise<Article[]> =>
  inLanguage(await fetchAllArticles(), language);

const fetchAllEvents: () => Promise<Event[]> = oncePerBuild(async () => {
  const settings = await fetchSettings();
  const events = await fetchAll('event', EVENTS_QUERY, eventSchema);
  pageSet(events.map((event) => ({ ...event, title: titleWithDay(event, event.language, settings) })));
  return events;
});
/** All events, past ones too, the earliest first. */
export const fetchEvents = async (language: Language): Promise<Event[]> =>
  inLanguage(await fetchAllEvents(), language);

/** The addresses of the events that were full when the site was built. */
export const fetchFullEvents: () => Promise<ReadonlySet<string>> = oncePerBuild(async () => {
  const document: unknown = await fetchOne('fullEvents', FULL_EVENTS_QUERY);
  return new Set(document === null ? [] : parseDocument(fullEventsSchema, document, FULL_EVENTS_ID).events);
});

const fetchAllStories: () => Promise<Story[]> = oncePerBuild(async () =>
  pageSet(await fetchAll('story', STORIES_QUERY, storySchema)),
);
/** All stories, the newest first. */
export const fetchStories = async (language: Language): Promise<Story[]> =>
  inLanguage(await fetchAllStories(), language);

/** What staff have noted of changes, the newest first. */
export const fetchChanges: () => Promise<Change[]> = oncePerBuild(async () =>
  fetchAll('change', CHANGES_QUERY, changeSchema),
);

const fetchAllPages: () => Promise<Page[]> = oncePerBuild(async () =>
  fetchAll('page', PAGES_QUERY, pageSchema),
);
/** One of the pages that staff write. Throws when it is not published in English: the frame links to it. */
export async function fetchPage(slug: PageSlug, language: Language): Promise<Page> {
  return parseDocument(pageSchema, (await findPage(slug, language)) ?? null, `page-${slug}`);
}

/** The same where nothing needs the page: a city that was there before it has not written it yet. */
export async function findPage(slug: PageSlug, language: Language): Promise<Page | undefined> {
  return inLanguage(await fetchAllPages(), language).find((one) => one.slug === slug);
}
