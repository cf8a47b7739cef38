import { z } from 'zod';

/**
 * Professional fields a participant, a connector or a guide belongs to, as the program knows them. The keys are stored; the
 * names people read are messages, `fields`. A city may add fields of its own (program/fieldsOfWork.ts).
 */
export const FIELDS = [
  'nursing',
  'other-health',
  'teaching',
  'engineering',
  'information-technology',
  'science',
  'accounting-finance',
  'business',
  'sales-marketing',
  'law',
  'social-services',
  'arts-media',
  'trades',
  'other',
] as const;

export type ProgramField = (typeof FIELDS)[number];

/** What the stored key of a field that a city has added begins with; the key of its entry in the settings follows. */
export const ADDED_PREFIX = 'own-';

/** A field of work that a city has added. Its name stands in the settings. */
export type AddedField = `${typeof ADDED_PREFIX}${string}`;

export type Field = ProgramField | AddedField;

/** Whether a text is the key of a field that some city may have added. */
export const isAddedField = (value: string): value is AddedField => /^own-[\w-]{1,64}$/.test(value);

export const isProgramField = (value: string): value is ProgramField =>
  FIELDS.some((known) => known === value);

export const isField = (value: unknown): value is Field =>
  typeof value === 'string' && (isProgramField(value) || isAddedField(value));

/**
 * A stored field of work. One that a city has added is known by its form alone: who reads a record need not have the
 * settings, and one that the settings do not name any more is no reason to lose a record.
 */
export const fieldSchema = z.custom<Field>(isField, {
  error: `Choose one of these: ${FIELDS.join(', ')}`,
  abort: false,
});
