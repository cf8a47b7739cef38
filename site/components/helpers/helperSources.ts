import type { Day } from '../../../program/clock/day.ts';
import { type Helper, isOverdue, type Sourced, valuesOf } from '../../../program/content/helper.ts';

/** A source of a helper, and whether something that it says is to be looked at again. */
export type HelperSource = Sourced & { overdue: boolean };

/** The sources of a helper's values, each once, in the order of the entry. */
export function helperSources(helper: Helper, today: Day): HelperSource[] {
  const bySource = new Map<string, HelperSource>();
  for (const value of valuesOf(helper)) {
    const key = `${value.sourceName} ${value.sourceDate ?? ''} ${value.checkedOn}`;
    const known = bySource.get(key);
    bySource.set(key, { ...(known ?? value), overdue: (known?.overdue ?? false) || isOverdue(value, today) });
  }
  return [...bySource.values()];
}
