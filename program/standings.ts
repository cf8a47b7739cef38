import { assessRecord, type Eligibility, type EligibilityRules } from './eligibility.ts';

/** So many people who stand one way by the criteria that hold, and another by those of a draft. */
export interface Moved {
  from: Eligibility;
  to: Eligibility;
  people: number;
}

/** What other criteria would change about people: of how many anything can be said, and who would stand otherwise. */
export interface Standings {
  people: number;
  moved: Moved[];
}

/**
 * How people would stand by other criteria. By the criteria that hold is worked out too, and not what is kept in a
 * record: that is of the day on which it came. Nobody is counted whose answers do not tell both ways.
 */
export function compareStandings(
  records: readonly unknown[],
  holding: EligibilityRules,
  draft: EligibilityRules,
): Standings {
  const counted = new Map<string, Moved>();
  let people = 0;
  for (const record of records) {
    const [before, after] = [assessRecord(record, holding), assessRecord(record, draft)];
    if (!before || !after) continue;
    people += 1;
    const [from, to] = [before.eligibility, after.eligibility];
    if (from === to) continue;
    const key = `${from} ${to}`;
    counted.set(key, { from, to, people: (counted.get(key)?.people ?? 0) + 1 });
  }
  return { people, moved: [...counted.values()].sort((one, other) => other.people - one.people) };
}
