import { z } from 'zod';
import { fullName } from '../fullName.ts';
import { listOf, optionalText } from '../stored.ts';
import { CONNECTOR_STATUSES, type ConnectorStatus } from './status.ts';

/** The longest text that a connector writes for their own page. Characters. */
export const LONGEST_SITE_WORDS = 600;
/** Of how many things a page says that people may ask about them, and how long each may be. */
export const MOST_TOPICS = 5;
export const LONGEST_TOPIC = 80;

/** What a connector wants the site to say, in their own words. They may take it back at any time. */
export interface OnSite {
  text: string;
  topics: string[];
  /** When they agreed that it is for everybody to read. */
  agreedAt: string;
}

const keptSchema = z.object({
  siteWords: z.string().min(1),
  siteTopics: listOf(z.string()),
  siteAgreedAt: z.iso.datetime(),
});

/** What a connector wants the site to say; nothing where they have not agreed to any of it. */
export function onSiteIn(record: unknown): OnSite | undefined {
  const { data } = keptSchema.safeParse(record);
  return data && { text: data.siteWords, topics: data.siteTopics, agreedAt: data.siteAgreedAt };
}

/** The same as it is kept in the record. */
export const onSiteFields = ({ text, topics, agreedAt }: OnSite) => ({
  siteWords: text,
  siteTopics: topics,
  siteAgreedAt: agreedAt,
});

/** The names of what is kept of it: all of it goes when they take it back. */
export const ON_SITE_FIELDS = ['siteWords', 'siteTopics', 'siteAgreedAt'] as const;

/** What people may ask about, from lines of a box: one thing to a line, each once. */
export function topicsIn(written: string): string[] {
  const lines = written.split('\n').map((line) => line.replace(/^[-–•*\s]+/, '').trim());
  return [...new Set(lines.filter(Boolean))];
}

/** Who can ask to be shown: who takes part, also in a pause. */
export const mayBeShown = (status: ConnectorStatus): boolean => status === 'active' || status === 'paused';

const recordSchema = z.object({
  givenName: optionalText,
  familyName: optionalText,
  role: optionalText,
  organisation: optionalText,
  fields: listOf(z.string()),
  languages: listOf(z.string()),
});

/** What a connector's page begins with: their work, and their own words where they have agreed to them. */
export interface PageBeginning {
  name: string;
  role?: string;
  field?: string;
  organisation?: string;
  languages?: string[];
  bio?: string;
  askMeAbout?: string[];
}

/** What a new page of a connector begins with. Employer and languages are public only by their own wish. */
export function pageBeginning(record: unknown): PageBeginning {
  const { role, organisation, fields, languages, ...names } = recordSchema.parse(record);
  const [field] = fields;
  const words = onSiteIn(record);
  return {
    name: fullName(names),
    ...(role && { role }),
    ...(field && { field }),
    ...(words && {
      ...(organisation && { organisation }),
      ...(languages.length > 0 && { languages }),
      ...wordsOnPage(words),
    }),
  };
}

/** The parts of a page that are a connector's own words. */
export const wordsOnPage = ({ text, topics }: Pick<OnSite, 'text' | 'topics'>) => ({
  bio: text,
  askMeAbout: topics,
});

/** Reads whether a record is that of a connector who can be shown, and the page that they have. */
export const shownSchema = z.object({
  _id: z.string().startsWith('connector.'),
  _rev: z.string(),
  status: z.enum(CONNECTOR_STATUSES),
  /** The id of the page in the public dataset. */
  bio: optionalText,
});
