import type { SanityClient } from '@sanity/client';
import { z } from 'zod';

const GUESTS = 'count(*[_type == "rsvp" && status in ["coming", "waiting"] && event in $slugs])';

/**
 * How many guests of some events have confirmed: they are told when one is moved or called off. Only the number is read, by a
 * client of the private dataset.
 */
export async function guestsOf(client: SanityClient, slugs: readonly string[]): Promise<number> {
  return z.number().parse(await client.fetch(GUESTS, { slugs }, { tag: 'series-guests' }));
}
