import { z } from 'zod';
import { DEFAULT_LANGUAGE, type Language } from '../../../locales/locales.ts';
import { RSVP_STATES } from '../../../program/content/event.ts';
import { lines } from '../../../program/content/richText.ts';
import { writtenIn } from '../../../program/content/translation.ts';
import type { Environment } from '../../environment.ts';
import { contentLake } from '../lake.ts';

const QUERY = `*[_type == "event" && slug.current == $slug]{
  language, title, startsAt, endsAt, place, address, bring, rsvp, capacity
}`;

/** What the functions need of an event. */
const publishedEventSchema = z.object({
  language: writtenIn,
  title: z.string(),
  startsAt: z.iso.datetime({ offset: true }),
  endsAt: z.iso.datetime({ offset: true }),
  place: z.string(),
  address: z.string().nullish(),
  bring: lines,
  rsvp: z.enum(RSVP_STATES),
  capacity: z.number().int().positive().nullish(),
});
export type PublishedEvent = z.output<typeof publishedEventSchema> & {
  /** The place in the language that rules: what tells whether it was changed. */
  rulingPlace: string;
};

/**
 * A published event by the name in its address; nothing when there is none. Its words are in the language asked for
 * where it is translated; its times, places and answers are those of the English one, which rules.
 */
export async function readEvent(
  env: Environment,
  slug: string,
  language: Language,
): Promise<PublishedEvent | undefined> {
  const found = z.array(publishedEventSchema).parse(await contentLake(env).fetch(QUERY, { slug }));
  const ruling = found.find((event) => event.language === DEFAULT_LANGUAGE) ?? found[0];
  const words = found.find((event) => event.language === language);
  if (!ruling) return undefined;
  const { title, place, address, bring } = words ?? ruling;
  return { ...ruling, title, place, address, bring, rulingPlace: ruling.place };
}
