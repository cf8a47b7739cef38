import { isAddress } from '../../program/typed/address.ts';
import { cleanAddress } from '../../program/typed/clean.ts';
import { likelyAddress } from '../../program/typed/likelyAddress.ts';
import type { FormAnswers } from '../parse.ts';
import type { Question } from '../question.ts';

/** An address that looks like a slip of the finger, and the one that was likely meant. */
export interface AddressHint {
  /** The name of the question. */
  field: string;
  typed: string;
  likely: string;
  /** Whether the one typed can be an address too, so that it may be kept. */
  mayBeKept: boolean;
}

/** What a page with hints sends: the addresses that it asked about, and the one to take in place of what was typed. */
export const ASKED_ABOUT = 'asked-about';
export const instead = (field: string) => `instead-${field}`;

const asksForAddress = ({ control }: Question) => control.kind === 'text' && control.type === 'email';

const one = (answer: string | string[] | undefined) => (typeof answer === 'string' ? answer : '');

/** The answers, with each address that was chosen in place of the one typed. */
export function withChosenAddresses(questions: readonly Question[], answers: FormAnswers): FormAnswers {
  const chosen = questions
    .filter(asksForAddress)
    .map(({ name }) => [name, one(answers[instead(name)])] as const)
    .filter(([, address]) => address !== '');
  return { ...answers, ...Object.fromEntries(chosen) };
}

/** The addresses that a form asked about before. */
export const askedAbout = (answers: FormAnswers): string[] => [answers[ASKED_ABOUT] ?? []].flat();

/** What to ask about the addresses in a form. Of each it is asked once: whoever sends it again meant it. */
export function addressHints(questions: readonly Question[], answers: FormAnswers): AddressHint[] {
  const asked = askedAbout(answers);
  return questions.filter(asksForAddress).flatMap(({ name: field }) => {
    const typed = cleanAddress(one(answers[field]));
    const likely = likelyAddress(typed);
    if (likely === undefined || !isAddress(likely) || asked.includes(typed)) return [];
    return [{ field, typed, likely, mayBeKept: isAddress(typed) }];
  });
}

/** The answers, and the addresses that are asked about this time: of each it is asked once. */
export const rememberAsked = (answers: FormAnswers, hints: readonly AddressHint[]): FormAnswers =>
  hints.length === 0
    ? answers
    : { ...answers, [ASKED_ABOUT]: [...askedAbout(answers), ...hints.map(({ typed }) => typed)] };
