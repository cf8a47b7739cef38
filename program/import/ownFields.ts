import { addedKey, type FieldsOfWork } from '../fieldsOfWork.ts';
import type { Vocabulary } from './choices.ts';
import { exactly } from './own.ts';
import { plain } from './plain.ts';
import { FIELD_WORDS } from './vocabularies.ts';

const made = new WeakMap<FieldsOfWork, Vocabulary>();

/** How fields of work are written: a city's own by their names in any language, which count before the words for ours. */
export function fieldVocabulary(settings: FieldsOfWork | undefined): Vocabulary {
  if (!settings || settings.added.length === 0) return FIELD_WORDS;
  const known = made.get(settings);
  if (known) return known;
  const own = settings.added.flatMap((field) =>
    Object.values(field.name).map((name) => [addedKey(field), exactly(plain(name))] as const),
  );
  const vocabulary: Vocabulary = { ...FIELD_WORDS, words: [...own, ...FIELD_WORDS.words] };
  made.set(settings, vocabulary);
  return vocabulary;
}
