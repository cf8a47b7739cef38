import {
  choiceKeys,
  isChosen,
  isOf,
  OWN_PREFIX,
  type OwnForm,
  type OwnQuestion,
} from '../ownQuestions/ownQuestion.ts';
import { findChoice, type Vocabulary } from './choices.ts';
import type { HeadGuess } from './heads/rule.ts';
import { plain } from './plain.ts';
import { type Kind, type OwnTarget, TARGETS_OF, type Target } from './targets.ts';
import { type Answer, isNothing } from './values.ts';
import { YES_NO_WORDS } from './vocabularies.ts';

/** The form whose questions a sheet of a kind can answer. */
const FORM_OF: Partial<Record<Kind, OwnForm>> = {
  participants: 'learn-more',
  connectors: 'become-a-connector',
};

/** A column that answers a question of the city's own. */
export const ownTarget = ({ _key }: Pick<OwnQuestion, '_key'>): OwnTarget => `${OWN_PREFIX}${_key}`;

/** The city's own questions that a sheet of a kind can answer, those too that are asked of nobody any more. */
export function ownOf(kind: Kind, own: readonly OwnQuestion[]): OwnQuestion[] {
  const form = FORM_OF[kind];
  return form ? own.filter((question) => isOf(form, question)) : [];
}

/** All that a column of a kind can be, the city's own questions last. */
export const targetsOf = (kind: Kind, own: readonly OwnQuestion[]): Target[] => [
  ...TARGETS_OF[kind],
  ...ownOf(kind, own).map(ownTarget),
];

/** The question of the city's own that a column answers; nothing where it is one of the program's. */
export const ownQuestionOf = (target: Target, own: readonly OwnQuestion[]): OwnQuestion | undefined =>
  own.find((question) => ownTarget(question) === target);

/** So many words of a question, beside those that every question has, tell which one is meant. */
const TELLING_WORDS = 2;
const COMMON = new Set(
  'a an and are can do does for have how i in is of on or the they to we what when where which who you your'.split(
    ' ',
  ),
);
const words = (text: string) => text.split(' ').filter((word) => word !== '' && !COMMON.has(word));

/** What a head says of the questions of a city's own: their words in any language, or a part of them that tells. */
export function guessOwnHead(head: string, kind: Kind, own: readonly OwnQuestion[]): HeadGuess[] {
  const text = plain(head);
  const said = words(text);
  return ownOf(kind, own).flatMap((question): HeadGuess[] => {
    const asked = Object.values(question.label).map(plain);
    const targets = [ownTarget(question)];
    if (text === plain(targets[0] ?? '') || asked.some((label) => ` ${text} `.includes(` ${label} `)))
      return [{ targets }];
    const isPart = asked.some((label) => said.every((word) => words(label).includes(word)));
    return said.length >= TELLING_WORDS && isPart ? [{ targets, vague: true }] : [];
  });
}

/** Fits a text as a whole, and nothing else. */
export const exactly = (text: string) => new RegExp(`^${text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);

const vocabularies = new WeakMap<OwnQuestion, Vocabulary>();

/** How the choices of a question are written, in each of its languages; nothing where it is answered in free words. */
export function ownVocabulary(question: OwnQuestion): Vocabulary | undefined {
  if (!isChosen(question.kind)) return undefined;
  if (question.kind === 'yes-no') return YES_NO_WORDS;
  const known = vocabularies.get(question);
  if (known) return known;
  const made: Vocabulary = {
    words: question.choices.flatMap(({ _key, label }) =>
      Object.values(label).map((said) => [_key, exactly(plain(said))] as const),
    ),
  };
  vocabularies.set(question, made);
  return made;
}

/** Whether a cell gives no answer. "None" is one where it is a choice. */
export function ownSaysNothing(question: OwnQuestion, cell: string): boolean {
  const vocabulary = ownVocabulary(question);
  return isNothing(cell) && !(vocabulary && findChoice(vocabulary, cell));
}

/** Where one choice of a list may end, and what stands there beside its name. */
const SIGNS = /(?<=[,;/&+|\n•])|\s(?=(?:and|et|y|und|i)\s)/u;
const EDGES = /^(?:[\s,;/&+|•]|(?:and|et|y|und|i)\s)+|[\s,;/&+|•]+$/gu;

/** Parts that the name of one choice has at most: a cell of five hundred commas is read as fast as any. */
const MOST_PARTS = 20;

/** Every choice that a cell lists, the longest name first: "On foot, or by bike" may be one. Nothing where a part is none. */
function everyChoice(vocabulary: Vocabulary, cell: string): string[] | undefined {
  const parts = cell.split(SIGNS);
  const found = new Set<string>();
  for (let at = 0; at < parts.length; ) {
    const named = (end: number) => parts.slice(at, end).join(' ').replace(EDGES, '');
    const ends = Array.from({ length: Math.min(parts.length - at, MOST_PARTS) }, (_, more) => at + more + 1);
    const end = ends.findLast((one) => findChoice(vocabulary, named(one)) !== undefined);
    const choice = end === undefined ? undefined : findChoice(vocabulary, named(end));
    if (choice !== undefined) found.add(choice);
    else if (named(at + 1) !== '') return undefined;
    at = end ?? at + 1;
  }
  return [...found];
}

/** Reads a cell into the answer that a form would have sent: keys of choices, or words. */
export function readOwn(question: OwnQuestion, cell: string): Answer {
  const vocabulary = ownVocabulary(question);
  if (!vocabulary) return cell;
  return question.kind === 'several-choices' ? everyChoice(vocabulary, cell) : findChoice(vocabulary, cell);
}

/** A column to fill in for each question that is asked still: its words, and an answer that shows how. */
export const ownColumns = (kind: Kind, own: readonly OwnQuestion[]): { head: string; example: string }[] =>
  ownOf(kind, own)
    .filter(({ endedAt }) => !endedAt)
    .map((question) => {
      const [first = ''] = choiceKeys(question);
      const label = question.choices.find(({ _key }) => _key === first)?.label.en;
      return {
        head: question.label.en ?? '',
        example: question.kind === 'yes-no' ? 'Yes' : (label ?? ''),
      };
    });
