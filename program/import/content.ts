import type { OwnQuestion } from '../ownQuestions/ownQuestion.ts';
import { isAddress } from '../typed/address.ts';
import { cleanAddress, cleanNumber } from '../typed/clean.ts';
import { findChoice } from './choices.ts';
import { readDay } from './dates.ts';
import { spokenLanguage } from './languageWords.ts';
import { ownQuestionOf, readOwn } from './own.ts';
import { DAYS, type Kind, type Target } from './targets.ts';
import { isNothing, vocabularyOf } from './values.ts';

/** How many cells of a column are looked at. */
const LOOK = 200;

const looksLike = {
  email: (cell: string) => isAddress(cleanAddress(cell)),
  phone: (cell: string) => {
    const digits = cleanNumber(cell).replace(/\D/g, '');
    return (
      digits.length >= 7 &&
      digits.length <= 15 &&
      readDay(cell, 'month-first') === undefined &&
      /^[\d\s().+\-x#/]+$/i.test(cleanNumber(cell))
    );
  },
  postcode: (cell: string) => /^\d{5}(?:-\d{4}|\.0)?$/.test(cleanNumber(cell)),
};

/** What share of the filled cells of a column fulfills something; none of an empty column. */
export function share(column: readonly string[], fulfills: (cell: string) => boolean): number {
  const filled = column.slice(0, LOOK).filter((cell) => !isNothing(cell));
  return filled.length === 0 ? 0 : filled.filter(fulfills).length / filled.length;
}

/** Whether what stands in a column can be what its head says; an empty column can be anything. */
export function canBe(
  target: Target,
  column: readonly string[],
  kind: Kind,
  own: readonly OwnQuestion[] = [],
): boolean {
  if (column.every(isNothing)) return true;
  const question = ownQuestionOf(target, own);
  if (question) return share(column, (cell) => readOwn(question, cell) !== undefined) > 0.3;
  if (target === 'email' || target === 'participantEmail' || target === 'connectorEmail')
    return share(column, looksLike.email) > 0.3;
  if (target === 'postcode') return share(column, (cell) => /\d/.test(cell)) > 0.5;
  if (target === 'phone') return share(column, (cell) => /\d{3}/.test(cell)) > 0.5;
  if (DAYS.has(target)) return share(column, (cell) => readDay(cell, 'month-first') !== undefined) > 0.4;
  const vocabulary = vocabularyOf(target, kind);
  if (vocabulary) return share(column, (cell) => findChoice(vocabulary, cell) !== undefined) > 0.3;
  if (target === 'languages')
    return share(column, (cell) => spokenLanguage(cell.split(/[,;/]/)[0] ?? '') !== undefined) > 0.3;
  return true;
}

/** What a column without a head that is known seems to be, from what stands in it. */
export function guessContent(column: readonly string[], kind: Kind): Target | undefined {
  if (kind === 'matches') return undefined;
  if (holdsAddresses(column)) return 'email';
  if (share(column, looksLike.postcode) > 0.7) return 'postcode';
  return share(column, looksLike.phone) > 0.7 ? 'phone' : undefined;
}

/** Whether a column holds email addresses. */
export const holdsAddresses = (column: readonly string[]): boolean => share(column, looksLike.email) > 0.6;

/** Whether a column holds whole names: two or three words with capital letters, each another. */
export function looksLikeNames(column: readonly string[]): boolean {
  const filled = column.slice(0, LOOK).filter((cell) => !isNothing(cell));
  const isName = (cell: string) =>
    /^\p{Lu}[\p{L}\p{M}'’.-]*,?(?: [\p{L}\p{M}'’.()-]+){1,3}$/u.test(cell.trim());
  return filled.length > 0 && share(column, isName) > 0.7 && new Set(filled).size > filled.length * 0.8;
}
