import { z } from 'zod';
import { articleSchema } from '../blocks/article.ts';
import { connectorBioSchema } from '../program/content/connectorBio.ts';
import { eventSchema } from '../program/content/event.ts';
import { guideSchema } from '../program/content/guide.ts';
import { pageSchema } from '../program/content/page.ts';
import { settingsSchema } from '../program/content/settings.ts';
import { storySchema } from '../program/content/story.ts';
import { participantSchema } from '../program/participants/participant.ts';
import { articles } from './articles/articles.ts';
import { connectorBios } from './bios/bios.ts';
import { events } from './events/events.ts';
import { guides } from './guides/guides.ts';
import { about } from './pages/about.ts';
import { accessibility } from './pages/accessibility.ts';
import { contact } from './pages/contact.ts';
import { connectors } from './pilot/connectors.ts';
import { participants } from './pilot/participants.ts';
import { settings } from './settings.ts';
import { stories } from './stories/stories.ts';

/** A document as it is sent to the Content Lake. */
export interface StoredDocument {
  _id: string;
  _type: string;
  [field: string]: unknown;
}

const connectorSchema = z.object({
  _id: z.string().startsWith('connector.'),
  status: z.enum(['applied', 'active', 'paused', 'retired']),
  givenName: z.string(),
  familyName: z.string().endsWith('(example)'),
  email: z.string().endsWith('@example.org'),
  fields: z.array(z.string()).min(1),
  monthlyCapacity: z.number().int().positive(),
  yearlyCapacity: z.number().int().positive(),
});

/** What each type must satisfy before it is written; `_rev` is the lake's to give. */
const SCHEMAS: Record<string, z.ZodType> = {
  settings: settingsSchema,
  guide: guideSchema,
  connectorBio: connectorBioSchema,
  article: articleSchema,
  event: eventSchema,
  story: storySchema,
  page: pageSchema,
  connector: connectorSchema,
  participant: participantSchema.omit({ _rev: true }),
};

const storedSlug = z.object({ slug: z.object({ current: z.string() }) });

/** A document as a query gives it: the slug as text. */
function asQueried(document: StoredDocument): unknown {
  const slugged = storedSlug.safeParse(document);
  return slugged.success ? { ...document, slug: slugged.data.slug.current } : document;
}

/** Parses a document with the program's schema of its type. Throws, naming the document and the field. */
export function checkDocument(document: StoredDocument): StoredDocument {
  const schema = SCHEMAS[document._type];
  if (!schema) throw new Error(`${document._id}: no schema for the type ${document._type}`);
  const result = schema.safeParse(asQueried(document));
  if (result.success) return document;
  const [issue] = result.error.issues;
  throw new Error(`${document._id}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'does not parse'}`);
}

/** The public content of St. Louis. `change` is what its settings begin with beside what they say here. */
export function publicContent(change: Readonly<Record<string, unknown>> = {}): StoredDocument[] {
  return [
    { ...settings(), ...change },
    ...guides(),
    ...connectorBios(),
    ...articles(),
    ...events(),
    ...stories(),
    ...about,
    ...contact,
    ...accessibility,
  ];
}

/** The fictional pilot: people, for the private dataset. */
export function pilot(): StoredDocument[] {
  return [...connectors(), ...participants()];
}
