import { en } from '../../../locales/en/index.ts';
import { FIELDS } from '../../../program/fields.ts';
import type { FieldsOfWork, NEIGHBORHOODS } from '../../../program/fieldsOfWork.ts';
import { nearness } from '../../../program/matching/adjacentFields.ts';

export const neighborhoodWords: Readonly<Record<(typeof NEIGHBORHOODS)[number], string>> = {
  near: 'Neighbors',
  apart: 'No neighbors',
};

/** All pairs that are neighbors, by name. */
export function neighborsInWords({ neighbors }: FieldsOfWork): string {
  return FIELDS.flatMap((one, at) =>
    FIELDS.slice(at + 1)
      .filter((other) => nearness(one, other, neighbors) === 'adjacent')
      .map((other) => `${en.fields[one]} – ${en.fields[other]}`),
  ).join('; ');
}
