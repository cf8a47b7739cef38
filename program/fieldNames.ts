import type { Language } from '../locales/locales.ts';
import { messagesFor } from '../locales/messages.ts';
import { isAddedField } from './fields.ts';
import { addedKey, type FieldsOfWork, OPEN_FIELD } from './fieldsOfWork.ts';
import { inLanguage } from './ownQuestions/ownQuestion.ts';

/** The names of all fields of work that a city knows, in the order of lists. */
export function fieldNames(
  language: Language,
  settings: FieldsOfWork | undefined,
): Readonly<Record<string, string>> {
  const { fields } = messagesFor(language);
  if (!settings || settings.added.length === 0) return fields;
  const { [OPEN_FIELD]: open, ...named } = fields;
  const added = settings.added.map((one) => [addedKey(one), inLanguage(one.name, language)]);
  return { ...named, ...Object.fromEntries(added), [OPEN_FIELD]: open };
}

/**
 * The name of a field of work. One that a city had added and that its settings do not name any more is "Something else";
 * what is no key of a field is shown as it stands.
 */
export function fieldName(field: string, language: Language, settings: FieldsOfWork | undefined): string {
  const names = fieldNames(language, settings);
  if (Object.hasOwn(names, field)) return names[field] ?? field;
  return isAddedField(field) ? messagesFor(language).fields[OPEN_FIELD] : field;
}
