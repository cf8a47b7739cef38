import { DAY_MS } from '../../program/clock/day.ts';
import { BEHAVIOR, type Chance, delayOf, oneOf } from './behavior.ts';

/**
 * Days from a connector's yes to a time, where the two find one by email as until now; undefined where they find none.
 * After two weeks we ask, which some take as the reminder that they needed.
 */
export function daysByEmail(chance: Chance): number | undefined {
  if (chance() < BEHAVIOR.neverWrites) return undefined;
  let passed = delayOf(chance, BEHAVIOR.firstLine);
  const answers = oneOf(chance, BEHAVIOR.answersUntilAgreed);
  for (let answer = 0; answer < answers; answer += 1) {
    if (chance() < BEHAVIOR.neverAnswers) return undefined;
    passed += delayOf(chance, BEHAVIOR.delay);
  }
  return passed / DAY_MS;
}
