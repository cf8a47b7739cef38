import { HOUR_MS } from '../clock/elapsed.ts';
import type { KeptVisit } from './visit.ts';

/** Hours for which an event has to be gone before its guests are told: staff may have taken it off the site to put something right. */
const GONE_AFTER_HOURS = 20;

/** When and where an event is, as published. `rulingPlace` is the place in the language that rules, whatever is translated. */
export interface Scheduled {
  startsAt: string;
  endsAt: string;
  rulingPlace: string;
}

/** `missing`: not found for the first time. `back`: found again, and nothing was said. */
export type EventChange = 'moved' | 'cancelled' | 'missing' | 'back';

const isOtherMoment = (told: string | null | undefined, at: string) =>
  !!told && Date.parse(told) !== Date.parse(at);

/**
 * What became of the event since its guest was told of it; nothing where all is as said. What was not kept with the visit
 * is not compared.
 */
export function eventChange(
  visit: Pick<KeptVisit, 'startsAt' | 'endsAt' | 'place' | 'missingSince'>,
  event: Scheduled | undefined,
  now: Date,
): EventChange | undefined {
  const { startsAt, endsAt, place, missingSince } = visit;
  if (!event) {
    if (!missingSince) return 'missing';
    const isGone = now.getTime() - Date.parse(missingSince) >= GONE_AFTER_HOURS * HOUR_MS;
    return isGone ? 'cancelled' : undefined;
  }
  const isMoved =
    isOtherMoment(startsAt, event.startsAt) ||
    isOtherMoment(endsAt, event.endsAt) ||
    (!!place && place !== event.rulingPlace);
  if (isMoved) return 'moved';
  return missingSince ? 'back' : undefined;
}
