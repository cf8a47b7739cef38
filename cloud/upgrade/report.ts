import type { Changes } from './changes.ts';
import { stepsAfter } from './steps.ts';

/** What is known of a city's copy and of an update. */
export interface Upgrade {
  /** What the city changed since it started. */
  city: Changes;
  /** What the update changes since then. */
  update: Changes;
  /** Files that both changed, and that do not merge by themselves. */
  clashing: readonly string[];
  /** New entries of the changelog. */
  notes: readonly string[];
}

const files = (count: number) => `${count} ${count === 1 ? 'file' : 'files'}`;
const listed = (lines: Iterable<string>) => [...lines].map((line) => `  ${line}`);

/** Says what a city has changed, what an update would touch, where the two meet, and what to do afterwards. */
export function reportOf({ city, update, clashing, notes }: Upgrade): string[] {
  const both = [...city.keys()].filter((file) => update.has(file));
  const merging = both.filter((file) => !clashing.includes(file));
  const part = (title: string, lines: Iterable<string>) => ['', title, ...listed(lines)];
  if (update.size === 0) return [`You have changed ${files(city.size)}. There is nothing to update.`];
  return [
    `You have changed ${files(city.size)}. The update touches ${files(update.size)}.`,
    ...(city.size > 0
      ? part(
          'Changed by you:',
          [...city].map(([file, how]) => `${how.padEnd(8)} ${file}`),
        )
      : []),
    ...(merging.length > 0 ? part('Changed by both, and merged without your help:', merging) : []),
    ...(clashing.length > 0
      ? part('Changed by both in the same place: you will have to choose.', clashing)
      : ['', 'Nothing has to be decided by hand.']),
    ...(notes.length > 0 ? part('What is new (CHANGELOG.md):', notes) : []),
    ...part('After merging:', stepsAfter(update)),
  ];
}
