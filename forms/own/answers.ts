import { z } from 'zod';
import {
  answeredAnew,
  OWN_ANSWERS,
  type OwnAnswer,
  ownAnswersIn,
} from '../../program/ownQuestions/ownAnswers.ts';
import type { KeptRecord } from '../question.ts';
import { ownKey } from './questions.ts';

/** Answers to a city's own questions as they were read, under the names of the form. */
export type OwnValues = Readonly<Record<string, unknown>>;

const texts = z
  .union([z.string().transform((one) => [one]), z.array(z.string())])
  .catch([])
  .transform((values) => values.filter((value) => value !== ''));

const byQuestion = (values: OwnValues) =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      const key = ownKey(name);
      return key === undefined ? [] : [[key, texts.parse(value)] as const];
    }),
  );

/** What a new record keeps of them; no field at all where nothing was asked. */
export const keptOwn = (values: OwnValues | undefined, now: Date): { [OWN_ANSWERS]?: OwnAnswer[] } =>
  values && Object.keys(values).length > 0
    ? { [OWN_ANSWERS]: answeredAnew([], byQuestion(values), now) }
    : {};

/**
 * What is written where such answers are given anew: one field for all of them, in place of a field for each. `record` is
 * what was kept before.
 */
export function settledOwn(
  record: KeptRecord,
  set: Readonly<Record<string, unknown>>,
  now: Date,
): Record<string, unknown> {
  const given = byQuestion(set);
  if (Object.keys(given).length === 0) return { ...set };
  const others = Object.entries(set).filter(([name]) => ownKey(name) === undefined);
  return {
    ...Object.fromEntries(others),
    [OWN_ANSWERS]: answeredAnew(ownAnswersIn(record), given, now),
  };
}
