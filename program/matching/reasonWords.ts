import type { Language } from '../../locales/locales.ts';
import { messagesFor } from '../../locales/messages.ts';
import { fieldNames } from '../fieldNames.ts';
import type { FieldsOfWork } from '../fieldsOfWork.ts';
import type { Reason, ReasonKey } from './findings.ts';
import { fill } from './words.ts';

/**
 * Reasons that the two people themselves may read. How long someone waited, how often a connector was asked and where
 * exactly someone lives is for staff only.
 */
export const TOLD_TO_PEOPLE = [
  'same-field',
  'adjacent-field',
  'same-profession',
  'shared-language',
  'wished-industry',
  'shared-industry',
  'similar-experience',
  'same-area',
] as const satisfies readonly ReasonKey[];
type ToldKey = (typeof TOLD_TO_PEOPLE)[number];

const isTold = (key: ReasonKey): key is ToldKey => TOLD_TO_PEOPLE.some((told) => told === key);

/**
 * Why these two, in sentences for both of them, addressed formally. Reasons that are for staff only are left out; the list
 * may be empty. `fieldsOfWork` are the settings, where a field that the city has added has its name.
 */
export function whyYouTwo(
  reasons: readonly Reason[],
  language: Language,
  fieldsOfWork: FieldsOfWork | undefined,
): string[] {
  const { reasons: sentences, industries } = messagesFor(language);
  const names = { fields: fieldNames(language, fieldsOfWork), industries };
  return reasons.flatMap(({ key, values }) => (isTold(key) ? [fill(sentences[key], values, names)] : []));
}
