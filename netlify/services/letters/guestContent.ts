import { z } from 'zod';
import type { LetterContent } from '../../../emails/content.ts';
import { localisedPath } from '../../../program/languages.ts';
import { contentLake } from '../lake.ts';
import { RecordMissing } from '../people.ts';
import type { Writing } from './letterContent.ts';

/** Reads what a letter is about. Throws RecordMissing when it is gone. */
async function about<Schema extends z.ZodType>(
  { lake, letter }: Writing,
  schema: Schema,
): Promise<z.output<Schema>> {
  const document = await lake.getDocument(letter.about?._ref ?? '');
  if (!document) throw new RecordMissing('what the letter is about');
  return schema.parse(document);
}

/** To a partner who referred a person: thanks, and the page to hand on. */
export async function partnerContent(writing: Writing): Promise<LetterContent> {
  const { env, letter, common } = writing;
  const { partnerName } = await about(writing, z.object({ partnerName: z.string() }));
  const learnMoreUrl = env.SITE_URL + localisedPath('/learn-more/', letter.language);
  return { ...common, kind: 'partner-referral-received', name: partnerName, learnMoreUrl };
}

/** To a person whom a connector named, with both sides' consent: would you be a Connector too? */
export async function invitationContent(writing: Writing): Promise<LetterContent> {
  const { letter, link, common } = writing;
  const { contactName, from } = await about(
    writing,
    z.object({ contactName: z.string(), from: z.string().catch('') }),
  );
  return {
    ...common,
    kind: 'invite',
    name: contactName,
    from,
    link: (await link('invite', letter.about?._ref ?? '')).url,
  };
}

const eventSchema = z.object({ title: z.string(), startsAt: z.string(), place: z.string() });

/** To a guest who said they will come to an event. */
export async function eventContent(writing: Writing): Promise<LetterContent> {
  const { env, letter, common } = writing;
  const { givenName, event } = await about(writing, z.object({ givenName: z.string(), event: z.string() }));
  const found = await contentLake(env).fetch(
    '*[_type == "event" && slug.current == $event][0]{title, startsAt, place}',
    { event },
  );
  const { title, startsAt, place } = eventSchema.parse(found);
  const eventUrl = env.SITE_URL + localisedPath(`/events/${event}/`, letter.language);
  return {
    ...common,
    kind: 'rsvp-received',
    name: givenName,
    eventTitle: title,
    startsAt: new Date(startsAt),
    place,
    eventUrl,
  };
}
