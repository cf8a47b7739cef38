import { z } from 'zod';
import { type Article, articleSchema } from '../../program/content/article.ts';
import { type ConnectorBio, connectorBioSchema } from '../../program/content/connectorBio.ts';
import { type Event, eventSchema } from '../../program/content/event.ts';
import { type Guide, guideSchema } from '../../program/content/guide.ts';
import { type Page, type PageSlug, pageSchema } from '../../program/content/page.ts';
import { SETTINGS_ID, type Settings, settingsSchema } from '../../program/content/settings.ts';
import { type Story, storySchema } from '../../program/content/story.ts';
import { IMPACT_ID, type Impact, impactSchema } from '../../program/impact/impact.ts';
import { DEFAULT_LANGUAGE, type Language } from '../../program/languages.ts';
import { client } from './client.ts';
import { pageSet, parseDocument } from './parseDocument.ts';
import {
  ARTICLES_QUERY,
  CONNECTORS_QUERY,
  EVENTS_QUERY,
  GUIDES_QUERY,
  IMPACT_QUERY,
  PAGES_QUERY,
  SETTINGS_QUERY,
  STORIES_QUERY,
} from './queries.ts';

/** In a build each question is asked once, so that all pages show the same moment; in development, every time. */
function oncePerBuild<T>(ask: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | undefined;
  return () => {
    if (!import.meta.env.PROD) return ask();
    asked ??= ask();
    return asked;
  };
}

const list = z.array(z.unknown());

/** The program's settings. Throws when they are missing or do not parse: no page can be built without them. */
export const fetchSettings: () => Promise<Settings> = oncePerBuild(async () =>
  parseDocument(settingsSchema, await client.fetch(SETTINGS_QUERY), SETTINGS_ID),
);

const fetchAllGuides: () => Promise<Guide[]> = oncePerBuild(async () =>
  pageSet(list.parse(await client.fetch(GUIDES_QUERY)).map((guide) => parseDocument(guideSchema, guide))),
);

/** The public pages of the connectors, by name. */
export const fetchConnectors: () => Promise<ConnectorBio[]> = oncePerBuild(async () =>
  list.parse(await client.fetch(CONNECTORS_QUERY)).map((bio) => parseDocument(connectorBioSchema, bio)),
);

/** The public counts, or nothing before the program has published any. */
export const fetchImpact: () => Promise<Impact | undefined> = oncePerBuild(async () => {
  const document: unknown = await client.fetch(IMPACT_QUERY);
  return document === null ? undefined : parseDocument(impactSchema, document, IMPACT_ID);
});

interface Translated {
  language: Language;
  slug: string;
}

/** Every document once, in the language asked for where it is translated, else in English. In the order given. */
function inLanguage<T extends Translated>(documents: readonly T[], language: Language): T[] {
  const wanted = (document: T) => document.language === language;
  const translated = new Set(documents.filter(wanted).map(({ slug }) => slug));
  const english = ({ language: own, slug }: T) => own === DEFAULT_LANGUAGE && !translated.has(slug);
  return documents.filter((document) => wanted(document) || english(document));
}

/** All guides, by title. */
export const fetchGuides = async (language: Language): Promise<Guide[]> =>
  inLanguage(await fetchAllGuides(), language);

const fetchAllArticles: () => Promise<Article[]> = oncePerBuild(async () =>
  pageSet(
    list.parse(await client.fetch(ARTICLES_QUERY)).map((article) => parseDocument(articleSchema, article)),
  ),
);
/** Articles and one-pagers of public education, by title. */
export const fetchArticles = async (language: Language): Promise<Article[]> =>
  inLanguage(await fetchAllArticles(), language);

const fetchAllEvents: () => Promise<Event[]> = oncePerBuild(async () =>
  pageSet(list.parse(await client.fetch(EVENTS_QUERY)).map((event) => parseDocument(eventSchema, event))),
);
/** All events, past ones too, the earliest first. */
export const fetchEvents = async (language: Language): Promise<Event[]> =>
  inLanguage(await fetchAllEvents(), language);

const fetchAllStories: () => Promise<Story[]> = oncePerBuild(async () =>
  pageSet(list.parse(await client.fetch(STORIES_QUERY)).map((story) => parseDocument(storySchema, story))),
);
/** All stories, the newest first. */
export const fetchStories = async (language: Language): Promise<Story[]> =>
  inLanguage(await fetchAllStories(), language);

const fetchAllPages: () => Promise<Page[]> = oncePerBuild(async () =>
  list.parse(await client.fetch(PAGES_QUERY)).map((page) => parseDocument(pageSchema, page)),
);
/** One of the pages that staff write. Throws when it is not published in English: the frame links to it. */
export async function fetchPage(slug: PageSlug, language: Language): Promise<Page> {
  const page = inLanguage(await fetchAllPages(), language).find((one) => one.slug === slug);
  return parseDocument(pageSchema, page ?? null, `page-${slug}`);
}
