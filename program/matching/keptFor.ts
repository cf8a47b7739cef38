import type { Option } from '../assignment/assign.ts';
import { nearness } from './adjacentFields.ts';
import type { Finding } from './findings.ts';
import type { Offer } from './offer.ts';
import type { Outlook } from './outlook.ts';
import type { Ahead } from './thinkAhead.ts';

/** A month, as far as expecting people is concerned. */
const SOON_DAYS = 30;

/** That a connector is kept for those who are expected, and who these are. */
export type Kept = Finding<'kept-for'>;

/**
 * Gives a function that says for whom a connector's place is kept: for the field of which most are expected to be sent
 * there. How many of that field are expected soon, and how many connectors with places know it, are counted once.
 */
export function keeper(offers: readonly Offer[], outlook: Outlook, ahead: Ahead) {
  const perField = new Map<string, number>();
  for (const { field } of outlook.like) perField.set(field, (perField.get(field) ?? 0) + 1);
  const countsOf = (field: string) => ({
    expected: Math.round((SOON_DAYS * outlook.perDay * (perField.get(field) ?? 0)) / outlook.like.length),
    knowing: offers.filter(
      ({ fields }, at) =>
        (ahead.supplies[at]?.places ?? 0) > 0 && fields.some((one) => nearness(field, one) === 'same'),
    ).length,
  });
  const known = new Map<string, ReturnType<typeof countsOf>>();
  return (at: number): Kept | undefined => {
    const field = ahead.keptFor[at];
    const offer = offers[at];
    if (!field || !offer || (ahead.prices[at] ?? 0) <= 0) return undefined;
    const counts = known.get(field) ?? countsOf(field);
    known.set(field, counts);
    return { key: 'kept-for', values: { connector: offer.id, field, ...counts } };
  };
}

/** The option with the most points among those that some places allow, the first of equals. */
export function bestOf(options: readonly Option[], isFree: (to: number) => boolean): Option | undefined {
  let best: Option | undefined;
  for (const option of options) if (isFree(option.to) && (!best || option.score > best.score)) best = option;
  return best;
}
