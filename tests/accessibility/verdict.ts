/** What is said of one criterion for one part of the product, and on what it rests. */
export type Verdict =
  /** Tests hold it, and no defect is known. */
  | { is: 'held'; by: readonly string[]; says: string }
  /** Tests hold it for a part; of the rest nothing is known. */
  | { is: 'partly'; by: readonly string[]; says: string }
  /** There is nothing that it could be about. The tests, if any, see to that. */
  | { is: 'none'; by: readonly string[]; says: string }
  /** No test looks at it, and nobody has written down that they did by hand. */
  | { is: 'open'; by: readonly []; says: string };

export interface Criterion {
  num: string;
  /** Its name in WCAG 2.2. */
  name: string;
  level: 'A' | 'AA';
  /** The public site, and the pages that functions answer with. */
  web: Verdict;
  /** The desk of staff in Sanity Studio. */
  studio: Verdict;
}

export const held = (by: readonly string[], says: string): Verdict => ({ is: 'held', by, says });
export const partly = (by: readonly string[], says: string): Verdict => ({ is: 'partly', by, says });
export const none = (says: string, by: readonly string[] = []): Verdict => ({ is: 'none', by, says });
export const open = (says: string): Verdict => ({ is: 'open', by: [], says });

/** The tests that are named more than once. */
export const BY = {
  axe: 'tests/journeys/accessibility.journey.ts',
  studioAxe: 'tests/journeys/studio-accessibility.journey.ts',
  studioKeyboard: 'tests/journeys/matching-keyboard.journey.ts',
  keyboard: 'tests/journeys/keyboard-only.journey.ts',
  wrongForm: 'tests/journeys/wrong-form.journey.ts',
  valid: 'tests/built-site/valid.test.ts',
  structure: 'tests/built-site/structure.test.ts',
  languages: 'tests/built-site/languages.test.ts',
  forms: 'tests/built-site/forms.test.ts',
  links: 'tests/built-site/links.test.ts',
  shell: 'tests/built-site/shell.test.ts',
  plain: 'tests/built-site/plainPages.test.ts',
} as const;

/** What is not looked at in the Studio, said once. */
export const STUDIO_OPEN = open('No test looks at this in the Studio.');

/** What axe holds of our tools in the Studio: what it ranks as serious or critical. */
export const STUDIO_AXE = partly(
  [BY.studioAxe],
  'axe finds nothing serious or critical in our tools, cards and dialogs, by day and by night. What Sanity Studio itself brings (its frame, document forms, login) is not evaluated.',
);
