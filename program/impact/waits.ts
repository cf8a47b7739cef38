import { daysBetween } from '../clock/elapsed.ts';
import { wasIntroduced } from '../journeys/progress.ts';
import type { ProgramRecords } from '../journeys/records.ts';

/** How long somebody waited, in classes, with the greatest number of days of each. */
const CLASSES = [
  { cell: 'wait-2-weeks', most: 14 },
  { cell: 'wait-4-weeks', most: 28 },
  { cell: 'wait-longer', most: Number.POSITIVE_INFINITY },
] as const;

/** Of whom one of the two days is not kept. */
const UNKNOWN = 'wait-unknown';

export const WAIT_CELLS = [...CLASSES.map(({ cell }) => cell), UNKNOWN];

/** The first day of each participant's introductions, by id. */
function firstIntroductions(matches: ProgramRecords['matches']): Map<string, string> {
  const first = new Map<string, string>();
  for (const match of matches) {
    const { participant, introducedAt: at } = match;
    if (!at || !wasIntroduced(match)) continue;
    const earlier = first.get(participant);
    if (!earlier || at < earlier) first.set(participant, at);
  }
  return first;
}

/** How many of those who were introduced waited how long for it, from the day on which staff found them ready. */
export function firstWaits(
  { participants, matches }: Pick<ProgramRecords, 'participants' | 'matches'>,
  introduced: readonly { id: string }[],
): Record<string, number> {
  const first = firstIntroductions(matches);
  const ready = new Map(
    participants.map(({ _id, foundReadyAt, readyAt }) => [_id, foundReadyAt || readyAt] as const),
  );
  const classes = introduced.map(({ id }) => {
    const days = daysBetween(ready.get(id), first.get(id) ?? '');
    return days === undefined ? UNKNOWN : (CLASSES.find(({ most }) => days <= most)?.cell ?? UNKNOWN);
  });
  return Object.fromEntries(WAIT_CELLS.map((cell) => [cell, classes.filter((each) => each === cell).length]));
}
