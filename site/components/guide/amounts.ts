import { rangeInWords } from '../../../locales/amounts.ts';
import { fillMessage } from '../../../locales/format.ts';
import type { Language } from '../../../locales/locales.ts';
import type { Messages } from '../../../locales/messages.ts';
import type { Range } from '../../../program/content/addUp.ts';
import type { AmountKind } from '../../../program/content/amount.ts';
import type { Fact } from '../../../program/content/facts.ts';

/** A sum in words, as "At least $207" where it lacks something or a part of it may be more. */
export function sumInWords(
  kind: AmountKind,
  sum: Range,
  language: Language,
  words: Pick<Messages['guide'], 'atLeast' | 'currency'>,
  isWhole: boolean,
): string {
  const range = rangeInWords(kind, sum, language, words.currency);
  return isWhole && !sum.atLeast ? range : fillMessage(words.atLeast, { sum: range }, language);
}

/** What facts are called, as a list in a sentence. */
export function labelsOf(lines: readonly { fact: Pick<Fact, 'label'> }[], language: Language): string {
  return new Intl.ListFormat(language).format(lines.map(({ fact: { label } }) => label));
}
