/** A block to try things with: tests of the site and the Studio, and the gallery. */
export interface BlockExample {
  /** As the Studio stores it, with all of its fields. */
  stored: Record<string, unknown> & { _type: string; _key: string };
  /** What both the program and the Studio refuse: at a path, a value in the place of the one that is there. */
  refused: readonly (readonly [path: readonly (string | number)[], value: unknown])[];
}
