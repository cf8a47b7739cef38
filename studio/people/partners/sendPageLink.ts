import type { SanityClient } from '@sanity/client';
import { z } from 'zod';
import { LANGUAGES } from '../../../locales/locales.ts';
import { dedupeDay } from '../../../program/clock/elapsed.ts';
import { queueLetter } from '../../../program/letters.ts';
import { assertOnline, RecordGone } from '../../shared/decisions/problems.ts';

const contactSchema = z.object({ email: z.string(), language: z.enum(LANGUAGES).catch('en') });

/** Has the link to the partner's page sent to a contact person, once a day. Throws RecordGone when the record is not there. */
export async function sendPageLink(client: SanityClient, id: string, by: string | undefined): Promise<void> {
  assertOnline();
  const document = await client.getDocument(id);
  if (!document) throw new RecordGone();
  const { email: to, language } = contactSchema.parse(document);
  const now = new Date();
  const letter = { kind: 'partner-page', to, language, about: id, dedupeKey: dedupeDay(now) } as const;
  await client.createIfNotExists(queueLetter({ ...letter, now, queuedBy: by ?? '' }));
}
