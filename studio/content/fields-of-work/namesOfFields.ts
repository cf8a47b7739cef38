import { LANGUAGES } from '../../../locales/locales.ts';
import { fieldNames } from '../../../program/fieldNames.ts';
import { allFields, type FieldsOfWork } from '../../../program/fieldsOfWork.ts';
import { foldWord } from '../../../program/redaction/foldName.ts';

/** That two fields of work read alike in a language, which nobody could tell apart in a list; true where none do. */
export function twoOfOneName(settings: FieldsOfWork): string | true {
  for (const language of LANGUAGES) {
    const names = fieldNames(language, settings);
    const seen = new Set<string>();
    for (const field of allFields(settings)) {
      const name = names[field] ?? '';
      if (seen.has(foldWord(name)))
        return `Two fields are called “${name}”: give one of them another name, or end it`;
      seen.add(foldWord(name));
    }
  }
  return true;
}
