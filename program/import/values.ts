import { EXPERIENCE } from '../connectors/experience.ts';
import { isAddedField } from '../fields.ts';
import { bandOf } from '../matching/candidate.ts';
import { cleanLine, cleanNumber } from '../typed/clean.ts';
import { findChoice, listed, type Vocabulary } from './choices.ts';
import { type DayOrder, readDay } from './dates.ts';
import { spokenLanguage, writtenLanguage } from './languageWords.ts';
import { DAYS, type Kind, type Target } from './targets.ts';
import {
  CONNECTOR_STATUS_WORDS,
  DEGREE_WORDS,
  ENGLISH_WORDS,
  EXPERIENCE_WORDS,
  FIELD_WORDS,
  INDUSTRY_WORDS,
  MATCH_STATUS_WORDS,
  OUTCOME_WORDS,
  PARTICIPANT_STATUS_WORDS,
  PERMISSION_WORDS,
  YES_NO_WORDS,
} from './vocabularies.ts';

/** An answer as a form would send it; undefined where a cell says what nobody can map. */
export type Answer = string | string[] | undefined;

/** What a cell says where nothing is known. */
const NOTHING =
  /^(?:n\/?a|none|prefer not to (?:say|answer)|no answer|not (?:provided|specified|known|available)|unspecified|non renseigne|no especificado|null|nil|unknown|tbd|\?+|-+|–|—|\.|#n\/a|#ref!|#value!|#name\?)$/i;

export const isNothing = (cell: string): boolean => cleanLine(cell) === '' || NOTHING.test(cleanLine(cell));

const CHOSEN: Partial<Record<Target, Vocabulary>> = {
  degree: DEGREE_WORDS,
  english: ENGLISH_WORDS,
  bornOutsideUS: YES_NO_WORDS,
  workPermission: PERMISSION_WORDS,
  consent: YES_NO_WORDS,
  consentPhone: YES_NO_WORDS,
  consentFollowUp: YES_NO_WORDS,
  consentStory: YES_NO_WORDS,
  matchStatus: MATCH_STATUS_WORDS,
  outcome: OUTCOME_WORDS,
};

/** How the choices of a target are written, in a sheet of a kind; undefined where a target is no choice. */
export function vocabularyOf(
  target: Target,
  kind: Kind,
  fields: Vocabulary = FIELD_WORDS,
): Vocabulary | undefined {
  if (target === 'field') return fields;
  if (target !== 'status') return CHOSEN[target];
  return kind === 'connectors' ? CONNECTOR_STATUS_WORDS : PARTICIPANT_STATUS_WORDS;
}

/** Answers in which "none" is a choice and not the lack of one. */
const NONE_COUNTS: ReadonlySet<Target> = new Set(['degree', 'english', 'outcome', 'workPermission']);

/** Whether a cell says nothing about what its column asks. */
export const saysNothing = (target: Target, cell: string): boolean =>
  isNothing(cell) && !(NONE_COUNTS.has(target) && /^none$/i.test(cleanLine(cell)));

/** Whole years: "10+ yrs" is 10, "2.5" is 2, "6 months" is 0. A range is none. */
function years(cell: string): string | undefined {
  const text = cleanNumber(cell).toLowerCase().replace(',', '.');
  if (/^(?:less than|under|<)\s*(?:1|one)\b|^\d{1,2}\s*(?:months?|mois|meses)$/.test(text)) return '0';
  const found =
    /^(?:about |over |more than |approx\.? |~|>)?(\d{1,2})(?:\.\d+)?\s*\+?\s*(?:y(?:ea)?rs?\.?|years?|ans?|anos|años|annees|années)?(?: (?:of )?exp(?:erience)?)?\+?$/.exec(
      text,
    );
  return found?.[1];
}

/** A whole number with words around it: "2 per month". */
const whole = (cell: string): string | undefined => {
  const numbers = cleanNumber(cell).match(/\d+(?:\.0+)?/g) ?? [];
  return numbers.length === 1 ? String(Number.parseInt(numbers[0] ?? '', 10)) : undefined;
};

function every(cell: string, read: (part: string) => string | undefined): string[] | undefined {
  const found = listed(cell).map(read);
  return found.every((one) => one !== undefined)
    ? [...new Set(found.filter((one) => one !== ''))]
    : undefined;
}

/** A ZIP code: kept as a number with a decimal, or after the name of its place. */
const zip = (cell: string) => {
  const text = cleanNumber(cell).replace(/\.0+$/, '');
  return /^[\p{L}\s.,]+(\d{5}(?:-\d{4})?)$/u.exec(text)?.[1] ?? text;
};

/** An address with the name before it, or as a link: "Amra <amra@example.org>". */
const address = (cell: string) => {
  const text = cell.trim().replace(/^mailto:/i, '');
  return /^[^<>]*<([^<>]+)>$/.exec(text)?.[1] ?? text;
};

/** A telephone number, but for one that a spreadsheet has cut short: 3.14555E+09. */
const phone = (cell: string) => (/\de\+\d/i.test(cell) ? undefined : cell.replace(/\.0$/, ''));

/** The choices among what a cell lists, and what is none of them in its own words: the record keeps the two apart. */
function knownIndustries(cell: string): string[] {
  const one = findChoice(INDUSTRY_WORDS, cell);
  if (one && !/[,;]/.test(cell)) return [one];
  const parts = cell.split(/[,;\n]/).map((part) => part.trim());
  return [
    ...new Set(parts.filter((part) => part !== '').map((part) => findChoice(INDUSTRY_WORDS, part) ?? part)),
  ];
}

/** The band of a number of years, or of a range written as a band. */
function experienceOf(cell: string): string | undefined {
  const number = years(cell);
  if (number === undefined) return findChoice(EXPERIENCE_WORDS, cell);
  return EXPERIENCE[bandOf(Number(number)) ?? 0];
}

/** A city's own fields are known by their whole names, which may hold an "and"; the others by words in what is left. */
function fieldsIn(cell: string, words: Vocabulary): string[] | undefined {
  const parts = cell.split(/[,;|\n•]/);
  const ownOf = (part: string) => {
    const field = findChoice(words, part);
    return field !== undefined && isAddedField(field) ? field : undefined;
  };
  const own = parts.map(ownOf).filter((field) => field !== undefined);
  const left = parts.filter((part) => ownOf(part) === undefined).join(', ');
  if (own.length > 0 && left.trim() === '') return [...new Set(own)];
  const one = findChoice(words, left);
  // "Business and management" is the name of one field.
  const others = every(left, (part) => findChoice(words, part)) ?? (one ? [one] : undefined);
  return others && [...new Set([...others, ...own])];
}

const READERS: Partial<Record<Target, (cell: string) => Answer>> = {
  languages: (cell) => every(cell, spokenLanguage),
  wishes: (cell) => every(cell, (part) => findChoice(INDUSTRY_WORDS, part)),
  industries: knownIndustries,
  experience: experienceOf,
  lang: writtenLanguage,
  yearsOfExperience: years,
  monthlyCapacity: whole,
  yearlyCapacity: whole,
  postcode: zip,
  email: address,
  participantEmail: address,
  connectorEmail: address,
  phone,
};

/** Reads a cell into the answer that a form would have sent. `fields` is how a city's fields of work are written. */
export function readValue(
  target: Target,
  cell: string,
  kind: Kind,
  order: DayOrder,
  fields: Vocabulary = FIELD_WORDS,
): Answer {
  if (DAYS.has(target)) return readDay(cell, order);
  if (target === 'fields') return fieldsIn(cell, fields);
  const vocabulary = vocabularyOf(target, kind, fields);
  if (vocabulary) return findChoice(vocabulary, cell);
  const read = READERS[target];
  return read ? read(cell) : cell;
}
