import { z } from 'zod';
import { type ConnectorBio, connectorBioSchema } from '../../program/content/connectorBio.ts';
import { guideSchema } from '../../program/content/guide.ts';
import { SETTINGS_ID, type Settings, settingsSchema } from '../../program/content/settings.ts';
import { IMPACT_ID, type Impact, impactSchema } from '../../program/impact/impact.ts';
import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from '../../program/languages.ts';
import { client } from './client.ts';
import { parseDocument } from './parseDocument.ts';
import { CONNECTORS_QUERY, GUIDES_QUERY, IMPACT_QUERY, SETTINGS_QUERY } from './queries.ts';

const siteGuideSchema = guideSchema.extend({ language: z.enum(LANGUAGES) });
export type SiteGuide = z.infer<typeof siteGuideSchema>;

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

const fetchAllGuides: () => Promise<SiteGuide[]> = oncePerBuild(async () =>
  list.parse(await client.fetch(GUIDES_QUERY)).map((guide) => parseDocument(siteGuideSchema, guide)),
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

/** Every guide once, in the language asked for where it is translated, else in English. By title. */
export async function fetchGuides(language: Language): Promise<SiteGuide[]> {
  const guides = await fetchAllGuides();
  const wanted = (guide: SiteGuide) => guide.language === language;
  const english = (guide: SiteGuide) =>
    guide.language === DEFAULT_LANGUAGE &&
    !guides.some((other) => wanted(other) && other.slug === guide.slug);
  return guides.filter((guide) => wanted(guide) || english(guide));
}
