import type { AmountKind } from './amount.ts';
import { placeInWords } from './contentIssues.ts';
import type { Fact } from './facts.ts';
import type { Guide } from './guide.ts';
import { speaksWithoutNumber } from './spokenAmounts.ts';

const MISSING: Record<AmountKind, string> = {
  usd: 'This speaks of money, and the amount for adding up holds no money. The guide lists it as “not added up”. Fill in the amount, or choose there that it is neither a cost nor a wait',
  weeks:
    'This speaks of a time, and the amount for adding up holds no weeks. The guide lists it as “not added up”. Fill in the amount, or choose there that it is neither a cost nor a wait',
};

const DOLLARS = /\$\s?(\d[\d,]*(?:\.\d+)?)/g;

/** The largest number of dollars that a value names; undefined when it names none. */
function mostIn(value: string): number | undefined {
  const named = [...value.matchAll(DOLLARS)].map(([, number = '']) => Number(number.replaceAll(',', '')));
  return named.length > 0 ? Math.max(...named) : undefined;
}

/** A number as staff write it, with commas. */
const dollars = (amount: number) => new Intl.NumberFormat('en-US').format(amount);

/** That the words of a fact and its number say different things, for staff; undefined when they agree. */
function disagreement({ value, amount }: Fact): string | undefined {
  const most = mostIn(value ?? '');
  const counted = amount?.to ?? amount?.from;
  if (amount?.kind !== 'usd' || amount.counts === 'neither' || most === undefined) return undefined;
  if (typeof counted !== 'number' || counted === most) return undefined;
  return `The value names $${dollars(most)}, and the amount for adding up ends at $${dollars(counted)}. Make them the same`;
}

/** What is wrong with the number of a fact that a guide adds up, in words for staff. Empty when nothing is. */
export function amountProblems(fact: Fact): string[] {
  const kinds = (['usd', 'weeks'] as const).filter((kind) => speaksWithoutNumber(fact, kind));
  const problem = disagreement(fact);
  return [...kinds.map((kind) => MISSING[kind]), ...(problem ? [problem] : [])];
}

/** The parts of a guide whose facts are added up. */
export const ADDED_UP = ['steps', 'tests'] as const;

/** The same for a whole guide, each with its place: `Steps 2 “Apply” › Facts 1 “Fee”: …`. */
export function amountProblemsIn(guide: Pick<Guide, (typeof ADDED_UP)[number]>): string[] {
  return ADDED_UP.flatMap((section) =>
    guide[section].flatMap(({ facts }, part) =>
      facts.flatMap((fact, index) =>
        amountProblems(fact).map(
          (problem) => `${placeInWords([section, part, 'facts', index], guide)}: ${problem}`,
        ),
      ),
    ),
  );
}
