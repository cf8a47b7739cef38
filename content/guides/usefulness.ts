import { addUp } from '../../program/content/addUp.ts';
import type { AmountKind } from '../../program/content/amount.ts';
import { isUncertain } from '../../program/content/facts.ts';
import { FACT_SECTIONS, type Guide } from '../../program/content/guide.ts';

/** How much of a guide somebody can act on. Shares are of the steps of both states, from 0 to 1. */
export interface Usefulness {
  steps: number;
  /** Steps with the page or form on which they are taken. */
  linked: number;
  /** Of the steps that cost money or take time, as their facts say: those with a price, or with a time. */
  priced: number;
  timed: number;
  /** Facts that say “ask” and no value. */
  open: number;
}

const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);

/** Counts on `today` (YYYY-MM-DD) what a guide gives a reader to act on. */
export function usefulness(guide: Guide, today: string): Usefulness {
  const steps = [...guide.steps, ...guide.otherSteps];
  const known = (kind: AmountKind) => {
    const sums = steps
      .map(({ facts }) =>
        addUp(
          facts.map((fact) => ({ fact })),
          kind,
          today,
        ),
      )
      .filter(({ counted, unknown }) => counted.length + unknown.length > 0);
    return share(sums.filter(({ sum }) => sum).length, sums.length);
  };
  return {
    steps: steps.length,
    linked: share(steps.filter(({ linkUrl }) => linkUrl).length, steps.length),
    priced: known('usd'),
    timed: known('weeks'),
    open: FACT_SECTIONS.flatMap((section) => guide[section].flatMap(({ facts }) => facts)).filter(isUncertain)
      .length,
  };
}
