import type { Messages } from '../../../locales/messages.ts';
import type { Helper } from '../../../program/content/helper.ts';

/** A place in the reader's language where it has a name of its own there. */
export function placeName(place: string, words: Messages['helpers']): string {
  const names: Record<string, string> = words.places;
  return names[place] ?? place;
}

/** The part of an address that names a place: `missouri`. */
export const placeSlug = (place: string): string =>
  place
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** The places that helpers are in, by the number of their helpers: each has a page. */
export function placesOf(helpers: readonly Helper[]): string[] {
  const counts = new Map<string, number>();
  for (const { place } of helpers) if (place) counts.set(place, (counts.get(place) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one).map(([place]) => place);
}
