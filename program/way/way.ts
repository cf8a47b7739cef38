import type { coffeeSpan } from '../coffee/coffee.ts';

/** The steps of a participant's way, in their order. Nobody has to write a plan: it stands ahead, and is left out behind who wrote none. */
export const WAY_STEPS = [
  'signed-up',
  'confirmed',
  'read',
  'looking',
  'asked',
  'introduced',
  'coffee',
  'met',
  'plan',
  'afterwards',
] as const;
export type WayStepKey = (typeof WAY_STEPS)[number];

export interface WayStep {
  key: WayStepKey;
  state: 'done' | 'now' | 'ahead';
  /** The moment, or the day (YYYY-MM-DD), on which it was done or is to be; nothing where none is kept. */
  on?: Date | string | undefined;
}

/** What happens next. `late` is what was promised by a day that is over. */
export const NEXT_KEYS = [
  'confirm',
  'read',
  'read-late',
  'looking',
  'still',
  'asked',
  'asked-longer',
  'write',
  'write-late',
  'pick',
  'picked',
  'stuck',
  'meet',
  'meet-day',
  'tell',
  'outcome',
  'afterwards',
  'talk',
  'again',
  'again-late',
] as const;
export type NextKey = (typeof NEXT_KEYS)[number];

export interface Next {
  key: NextKey;
  /** Since when it is so, by when it happens, and from when to when they meet. */
  on?: Date | string | undefined;
  by?: Date | string | undefined;
  span?: ReturnType<typeof coffeeSpan> | undefined;
  /** By the clock of which zone (IANA) a time was offered. */
  zone?: string | undefined;
}

/** Why somebody stands beside the way for now. */
export const ASIDES = [
  'paused',
  'missed',
  'on-hold',
  'on-hold-until',
  'not-eligible',
  'withdrawn',
  'closed',
] as const;
export type AsideKey = (typeof ASIDES)[number];

export interface Aside {
  key: AsideKey;
  /** Since when, a moment; and to which day (YYYY-MM-DD). */
  since?: string | undefined;
  until?: string | undefined;
}

/** What leads back from beside the way: ending one's own pause, beginning again, or telling what has changed. */
export type WayBack = 'resume' | 'again' | 'change';

/** Where a participant is. */
export interface Way {
  steps: WayStep[];
  next: Next | undefined;
  aside: Aside | undefined;
  back: WayBack | undefined;
}
