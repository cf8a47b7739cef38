import { fieldName, fieldNames } from '../../../program/fieldNames.ts';
import { FIELDS } from '../../../program/fields.ts';
import {
  allFields,
  type FieldsOfWork,
  fieldsOfWorkSchema,
  type NEIGHBORHOODS,
  OPEN_FIELD,
} from '../../../program/fieldsOfWork.ts';
import { nearness } from '../../../program/matching/adjacentFields.ts';
import type { Choice } from './choices.ts';

export const neighborhoodWords: Readonly<Record<(typeof NEIGHBORHOODS)[number], string>> = {
  near: 'Neighbors',
  apart: 'No neighbors',
};

const NOTHING_SET = fieldsOfWorkSchema.parse(undefined);

let settings: FieldsOfWork = NOTHING_SET;
const words: Record<string, string> = {};
const list: Choice<string>[] = [];
const named: Choice<string>[] = [];

/**
 * The names of all fields of work as staff read them, in the order of lists; the same as choices; and the choices without
 * “Something else”. They stay the same objects and are filled again once the city's settings are read (`NamedFieldsLayout`):
 * a schema of the Studio is made before anything can be asked of the Content Lake.
 */
export const fieldWords: Readonly<Record<string, string>> = words;
export const fieldChoices: Choice<string>[] = list;
export const namedFieldChoices: Choice<string>[] = named;

/** Takes the names from the settings: the program's fields of work, and those that the city has added. */
export function nameFields(read: FieldsOfWork | undefined): void {
  settings = read ?? NOTHING_SET;
  const names = fieldNames('en', settings);
  for (const key of Object.keys(words)) delete words[key];
  Object.assign(words, names);
  list.splice(0, list.length, ...Object.entries(names).map(([value, title]) => ({ value, title })));
  named.splice(0, named.length, ...list.filter(({ value }) => value !== OPEN_FIELD));
}

nameFields(undefined);

/** The name of a stored field of work; nothing where there is none. */
export const fieldInWords = (field: unknown): string =>
  typeof field === 'string' ? fieldName(field, 'en', settings) : '';

/** All pairs that are neighbors, by name. */
export function neighborsInWords(set: FieldsOfWork): string {
  const all = allFields(set);
  return all
    .flatMap((one, at) =>
      all
        .slice(at + 1)
        .filter((other) => nearness(one, other, set.neighbors) === 'adjacent')
        .map((other) => `${fieldName(one, 'en', set)} – ${fieldName(other, 'en', set)}`),
    )
    .join('; ');
}

/** The program's own fields, for what a city says of them: not “Something else”, which is always there. */
export const programFieldChoices: Choice<string>[] = FIELDS.filter((field) => field !== OPEN_FIELD).map(
  (value) => ({ value, title: fieldName(value, 'en', NOTHING_SET) }),
);
