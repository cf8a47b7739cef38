import type { OwnQuestion } from '../ownQuestions/ownQuestion.ts';
import { CRITERIA_AND_CONSENTS } from './heads/criteria.ts';
import { OTHER_PEOPLE } from './heads/otherPeople.ts';
import { PERSON } from './heads/person.ts';
import { REST } from './heads/rest.ts';
import type { HeadGuess, Rule } from './heads/rule.ts';
import { WORK } from './heads/work.ts';
import { guessOwnHead } from './own.ts';
import { plain } from './plain.ts';
import { JOINED, type Kind, TARGETS_OF, type Target } from './targets.ts';

/** Rules for heads in English, French and Spanish, as spreadsheets say it. */
const RULES: readonly Rule[] = [...OTHER_PEOPLE, ...CRITERIA_AND_CONSENTS, ...PERSON, ...WORK, ...REST];

const rulesOf = (kind: Kind) =>
  RULES.filter(
    ({ targets, kinds }) =>
      (!kinds || kinds.includes(kind)) && targets.every((one) => TARGETS_OF[kind].includes(one)),
  );

/** All that a head may say its column is, in a sheet of a kind, the likeliest first; none where no rule knows it. */
export function guessHead(head: string, kind: Kind, own: readonly OwnQuestion[] = []): HeadGuess[] {
  const text = plain(head);
  if (text === '') return [];
  const fitting = rulesOf(kind).filter(({ head: fits, not }) => fits.test(text) && !not?.test(text));
  return [...guessOwnHead(head, kind, own), ...fitting];
}

/** Whether two columns may both be this. */
export const mayRepeat = (targets: readonly Target[]): boolean =>
  targets.every((target) => JOINED.has(target));
