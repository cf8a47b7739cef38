import { z } from 'zod';
import { articleSchema } from '../blocks/article.ts';
import { coffeeSchema } from '../program/coffee/coffee.ts';
import { changeSchema } from '../program/content/change.ts';
import { connectorBioSchema } from '../program/content/connectorBio.ts';
import { essentialsSchema } from '../program/content/essentials.ts';
import { eventSchema } from '../program/content/event.ts';
import { guideSchema } from '../program/content/guide.ts';
import { helperSchema } from '../program/content/helper.ts';
import { pageSchema } from '../program/content/page.ts';
import { professionSchema } from '../program/content/profession.ts';
import { settingsSchema } from '../program/content/settings.ts';
import { storySchema } from '../program/content/story.ts';
import { impactSchema } from '../program/impact/impact.ts';
import { letterSchema } from '../program/letters.ts';
import { matchSchema } from '../program/matches/match.ts';
import { participantSchema } from '../program/participants/participant.ts';
import { partnerReferralSchema } from '../program/partnerReferrals/partnerReferral.ts';
import { referralSchema } from '../program/referrals/referral.ts';
import { articles } from './articles/articles.ts';
import { connectorBios } from './bios/bios.ts';
import { changes } from './changes/changes.ts';
import { essentials } from './essentials/essentials.ts';
import { events } from './events/events.ts';
import { guides } from './guides/guides.ts';
import { helpers } from './helpers/helpers.ts';
import { about } from './pages/about.ts';
import { accessibility } from './pages/accessibility.ts';
import { contact } from './pages/contact.ts';
import { press } from './pages/press.ts';
import { connectors } from './pilot/connectors.ts';
import { participants } from './pilot/participants.ts';
import { professions } from './professions/professions.ts';
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

/** What has a name, and an id of its type. */
const named = (type: string) =>
  z.looseObject({ _id: z.string().startsWith(`${type}.`), name: z.string().min(1) });

/** What each type must satisfy before it is written; `_rev` is the lake's to give. */
const SCHEMAS: Record<string, z.ZodType> = {
  settings: settingsSchema,
  guide: guideSchema,
  guideEssentials: essentialsSchema,
  profession: professionSchema,
  connectorBio: connectorBioSchema,
  article: articleSchema,
  event: eventSchema,
  story: storySchema,
  page: pageSchema,
  change: changeSchema,
  helper: helperSchema,
  connector: connectorSchema,
  participant: participantSchema.omit({ _rev: true }),
  match: matchSchema.omit({ _rev: true }).extend({ coffee: coffeeSchema.optional() }),
  referral: referralSchema.omit({ _rev: true }),
  letter: letterSchema.omit({ _rev: true }),
  partnerReferral: partnerReferralSchema.omit({ _rev: true }),
  partnerOrganization: named('partnerOrganization'),
  partnerContact: named('partnerContact'),
  impact: impactSchema,
};

const storedSlug = z.object({ slug: z.object({ current: z.string() }) });

const reference = z.object({ _ref: z.string() });

/** A document as a query gives it: the slug as text, documents that it refers to by their ids. */
function asQueried(document: StoredDocument): unknown {
  const slugged = storedSlug.safeParse(document);
  const { guide, helpers } = document;
  const helperIds = z.array(reference).safeParse(helpers);
  return {
    ...document,
    ...(slugged.success && { slug: slugged.data.slug.current }),
    // A page that a change is about is read through the reference.
    ...(document._type === 'change' && { about: undefined }),
    ...(reference.safeParse(guide).success && { guide: reference.parse(guide)._ref }),
    ...(document._type === 'guideEssentials' &&
      helperIds.success && { helpers: helperIds.data.map(({ _ref }) => _ref) }),
  };
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
    ...essentials(),
    ...professions(),
    ...helpers(),
    ...connectorBios(),
    ...articles(),
    ...events(),
    ...stories(),
    ...changes(),
    ...about(),
    ...contact,
    ...press,
    ...accessibility,
  ];
}

/** The fictional pilot: people, for the private dataset. */
export function pilot(): StoredDocument[] {
  return [...connectors(), ...participants()];
}
