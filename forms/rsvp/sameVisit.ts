import type { KeptVisit } from '../../program/events/visit.ts';
import { comparableAddress } from '../../program/typed/clean.ts';
import type { KeptRecord, Question } from '../question.ts';
import { RSVP_QUESTIONS, type Visit } from './questions.ts';

const questions: readonly Question[] = RSVP_QUESTIONS;

/** The fields of an rsvp that are about a person: gone when the visit is taken back. */
export const PERSONAL_FIELDS = questions
  .filter(({ record }) => record?.kept === 'until-taken-back')
  .map(({ name }) => name);

const said = (record: KeptRecord, name: string) => {
  const value = record[name] ?? '';
  return name === 'email' ? comparableAddress(String(value)) : value;
};

/** Whether two answers say the same, as when a form is sent twice. */
export const saysTheSame = (kept: KeptVisit, visit: Visit): boolean =>
  kept.status === 'coming' && PERSONAL_FIELDS.every((name) => said(kept, name) === said(visit, name));
