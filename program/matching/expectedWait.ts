/** Who has room for somebody on a day: a connector of their own field, only others who suit, or nobody. */
export const STANDINGS = ['own', 'other', 'none'] as const;
export type Standing = (typeof STANDINGS)[number];

/** What makes two waits alike. */
export interface Waiting {
  field: string;
  standing: Standing;
}

/** A wait of somebody before, by moments in days, counted from anywhere. */
export interface PastWait extends Waiting {
  /** Of whom. */
  id: string;
  /** From when the wait counts, with the standing of that moment. */
  since: number;
  /** When they were introduced; undefined for who waits still or has gone. */
  introduced: number | undefined;
}

/** In how many days from now somebody will be introduced, whole weeks. Without an end: not sooner, and perhaps never. */
export interface WaitRange {
  fromDays: number;
  toDays?: number;
}

const WEEK = 7;

/** One in ten may fall outside of what was told. The bench asks for eight in ten who do not: the rest is for change. */
const OUTSIDE = 0.1;

/** Of more waits the oldest say nothing of today. */
const MOST_ASKED = 40;

/** The longest range that is told, and the waits that may have to be told without an end, the longest first. */
const MOST_WEEKS = 12;
const LONG_WEEKS = [12, 8, 4] as const;

/**
 * How many of so many waits have to lie within a range, so that one more of their kind does in nine of ten cases (split
 * conformal prediction: Vovk, Gammerman and Shafer, "Algorithmic Learning in a Random World", 2005). It grows above the
 * count where the count is small: of fewer than nine nothing can be told.
 */
const neededOf = (count: number) => Math.ceil((count + 1) * (1 - OUTSIDE));

/** Those of whom it is known by today what became of them within so many days: who came later would be seen if quick alone. */
function knownAfter(past: readonly PastWait[], days: number, today: number): readonly PastWait[] {
  return past
    .filter(({ since }) => since <= today - days)
    .toSorted((one, other) => one.since - other.since || (one.introduced ?? 0) - (other.introduced ?? 0))
    .slice(-MOST_ASKED);
}

const isEnough = (known: readonly PastWait[]) => neededOf(known.length) <= known.length;

/** After how many days those were introduced for whom it took so long at most. */
const waitsWithin = (known: readonly PastWait[], days: number) =>
  known.flatMap(({ since, introduced }) =>
    introduced !== undefined && introduced - since <= days ? [introduced - since] : [],
  );

/** The shortest range that nine of ten were introduced within; undefined where there is none. */
function closedRange(past: readonly PastWait[], today: number): WaitRange | undefined {
  for (let toDays = WEEK; toDays <= MOST_WEEKS * WEEK; toDays += WEEK) {
    const known = knownAfter(past, toDays, today);
    if (!isEnough(known)) return undefined;
    const waits = waitsWithin(known, toDays);
    const needed = neededOf(known.length);
    // Where a beginning is told too, the next may come before it: one more has to lie within.
    const soonest = waits.length > needed ? Math.min(...waits) : 0;
    const fromDays = Math.min(toDays - WEEK, WEEK * Math.floor(soonest / WEEK));
    if (waits.length >= needed) return { fromDays, toDays };
  }
  return undefined;
}

/** The longest time within which nine of ten were introduced to nobody; undefined where there is none. */
function openRange(past: readonly PastWait[], today: number): WaitRange | undefined {
  for (const weeks of LONG_WEEKS) {
    const fromDays = weeks * WEEK;
    const known = knownAfter(past, fromDays, today);
    const later = known.length - waitsWithin(known, fromDays).length;
    if (isEnough(known) && later >= neededOf(known.length)) return { fromDays };
  }
  return undefined;
}

/**
 * How long somebody will wait, from those before them who stood alike: of their field where enough of these are known, of
 * any field otherwise. Undefined where too few are known, or where some were introduced soon and others to nobody: then
 * no range would hold. `past` may hold what happens after `today`; it is not looked at.
 */
export function expectedWait(
  past: readonly PastWait[],
  { field, standing }: Waiting,
  today: number,
): WaitRange | undefined {
  const alike = past
    .filter((one) => one.standing === standing && one.since <= today)
    .map((one) => ({ ...one, introduced: (one.introduced ?? today) < today ? one.introduced : undefined }));
  const own = alike.filter((one) => one.field === field);
  const asked = isEnough(knownAfter(own, WEEK, today)) ? own : alike;
  return closedRange(asked, today) ?? openRange(asked, today);
}
