import { expectedWait, type WaitRange } from '../../program/matching/expectedWait.ts';
import { inDays, pastWaits } from '../../program/matching/pastWaits.ts';
import type { Lived } from './live.ts';
import { onDay, type World } from './world.ts';
import { ZONE } from './worth.ts';

/** How many people were told a range of days, of how many, and for how many of these it held. */
export interface Told {
  people: number;
  told: number;
  held: number;
}

/** Whether it came as it was told: who is introduced to nobody was told no end. */
const isHeld = ({ fromDays, toDays }: WaitRange, days: number | undefined) =>
  days === undefined
    ? toDays === undefined
    : days >= fromDays && days <= (toDays ?? Number.POSITIVE_INFINITY);

/**
 * Tells everybody of a lived year how long they will wait, from what was known then, `waited` days after they came, and
 * looks whether it held. Whose range ends after the year is not counted: nobody knows what becomes of them.
 */
export function tellWaits({ people, connectors, days }: World, { matches }: Lived, waited = 0): Told {
  const counts = { people: 0, told: 0, held: 0 };
  const leaves = new Map(people.map((person) => [person.document._id, inDays(onDay(person.leaves))]));
  const participants = people.map(({ document }) => document);
  const waits = pastWaits({ participants, connectors, matches, now: onDay(days), timeZone: ZONE }, waited);
  for (const one of waits) {
    const range = expectedWait(
      waits.filter(({ since }) => since < one.since),
      one,
      one.since,
    );
    if ((leaves.get(one.id) ?? 0) < one.since) continue;
    const ends = one.since + (range?.toDays ?? range?.fromDays ?? 0);
    if (ends > inDays(onDay(days))) continue;
    counts.people += 1;
    if (!range) continue;
    counts.told += 1;
    if (isHeld(range, one.introduced && one.introduced - one.since)) counts.held += 1;
  }
  return counts;
}
