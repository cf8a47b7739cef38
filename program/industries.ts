/**
 * Kinds of employers: where somebody has worked, what a connector knows, and what a participant wishes to know. Coarse, as
 * people say it, after the sectors of the North American Industry Classification System (NAICS 2022). The keys are stored;
 * the names people read are messages, `industries`. What none of them fits is written beside them, and is never weighed.
 */
export const INDUSTRIES = [
  'hospitals',
  'care',
  'medicines',
  'schools',
  'universities',
  'construction',
  'manufacturing',
  'software',
  'banking',
  'food',
  'retail',
  'logistics',
  'energy',
  'farming',
  'government',
  'nonprofits',
] as const;
export type Industry = (typeof INDUSTRIES)[number];

/** At most so many wishes: who wishes for everything has said nothing. */
export const MOST_WISHES = 2;

export const isIndustry = (text: string): text is Industry => INDUSTRIES.some((known) => known === text);

/**
 * What a record holds as industries, parted: the choices, and what older records hold in words of their own. An old word
 * that is the key of a choice, whatever its capitals, counts as the choice.
 */
export function partIndustries(stored: readonly string[]): { chosen: Industry[]; others: string[] } {
  const chosen = new Set<Industry>();
  const others: string[] = [];
  for (const text of stored) {
    const key = text.trim().toLowerCase();
    if (isIndustry(key)) chosen.add(key);
    else if (key !== '') others.push(text.trim());
  }
  return { chosen: [...chosen], others };
}
