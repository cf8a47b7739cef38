import { HOUR_MS } from '../../program/clock/elapsed.ts';

/**
 * How people behave, written down so that it can be argued with. None of it is measured: no program has published it.
 * Shares are of those who come to the choice; delays are log-normal, from seeing what came to answering it.
 */
export const BEHAVIOR = {
  /** A connector who says yes offers times; the others rather write. */
  offersTimes: 0.85,
  /** Whoever is offered times: picks one, offers others, rather writes; the rest do nothing. */
  picks: 0.75,
  offersInReturn: 0.12,
  ratherWrites: 0.05,
  /** What happens to a coffee that is agreed on. */
  moves: 0.1,
  cancels: 0.05,
  comesLate: 0.05,
  /** Today's way: the participant writes first, and each answers so often until a time is found. */
  neverWrites: 0.15,
  neverAnswers: 0.08,
  answersUntilAgreed: [1, 2, 2, 3, 4],
  /** Hours until somebody answers: the middle one, and how far they spread. */
  delay: { middle: 14, spread: 1.1 },
  /** Beginning the first line to a stranger takes longer than pressing a button (field.md: the wish to be asked first). */
  firstLine: { middle: 30, spread: 1 },
} as const;

/** The zones in which times are offered: the program's own, and two others. */
export const ZONES = [
  'America/Chicago',
  'America/Chicago',
  'America/Chicago',
  'America/New_York',
  'America/Halifax',
] as const;

/** Numbers from 0 to 1. */
export type Chance = () => number;

export const oneOf = <Item>(chance: Chance, items: readonly [Item, ...Item[]]): Item =>
  items[Math.floor(chance() * items.length)] ?? items[0];

/** How long somebody takes, in milliseconds (Box and Muller). */
export function delayOf(chance: Chance, { middle, spread }: { middle: number; spread: number }): number {
  const normal = Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
  return middle * Math.exp(spread * normal) * HOUR_MS;
}
