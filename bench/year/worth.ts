import type { Option } from '../../program/assignment/assign.ts';
import { dayOf } from '../../program/clock/zone.ts';
import { toCandidate } from '../../program/matching/candidate.ts';
import { toOffer } from '../../program/matching/offer.ts';
import { readRecord } from '../../program/matching/record.ts';
import { scoreOf } from '../../program/matching/scorePair.ts';
import { MATCH_WORTH } from '../../program/matching/weights.ts';
import { onDay, type World } from './world.ts';

export const ZONE = 'America/Chicago';

/** What every pair that may be introduced is worth: its points without what passes, and the match. By index. */
export function worthsOf({ people, connectors }: World): Option[][] {
  const now = onDay(0);
  const record = readRecord([], now, ZONE);
  const offers = connectors.map((document) => ({
    ...toOffer(document, record, dayOf(now, ZONE)),
    recent: Number.MAX_SAFE_INTEGER,
  }));
  return people.map(({ document }) => {
    const person = { ...toCandidate(document, record, now), waitingDays: 0 };
    return offers.flatMap((offer, to): Option[] => {
      const { blocked, score } = scoreOf(person, offer);
      return blocked ? [] : [{ to, score: score + MATCH_WORTH }];
    });
  });
}

export const worthAt = (options: readonly Option[], to: number) =>
  options.find((option) => option.to === to)?.score ?? 0;
