import type { Guide } from '../content/guide.ts';
import { licenseName } from '../content/occupations.ts';

/** What one state gives to who may work in a profession, as a guide tells of it. */
export interface License {
  /** The path of the guide that leads to it. */
  path: 'main' | 'other';
  name: string;
  /** The state, as "Missouri"; undefined where the guide names none. */
  place: string | undefined;
  /** Who gives it, as the guide calls them. */
  authority: string;
  steps: Guide['steps'];
}

/** The licenses that a guide leads to: one for each state it has a path for; none where nobody needs one. */
export function licensesOf(guide: Guide): License[] {
  const name = licenseName(guide);
  if (!name) return [];
  const named = (place: string | null | undefined) => (place ? `${name}, ${place}` : name);
  const { place, otherPlace, authority, otherAuthority } = guide;
  return [
    { path: 'main', name: named(place), place: place ?? undefined, authority, steps: guide.steps },
    ...(otherPlace && guide.otherSteps.length > 0
      ? [
          {
            ...{ path: 'other' as const, name: named(otherPlace), place: otherPlace },
            ...{ authority: otherAuthority ?? authority, steps: guide.otherSteps },
          },
        ]
      : []),
  ];
}
