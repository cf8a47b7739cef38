import type { CountryCode } from '../countries/countries.ts';
import type { Region } from '../countries/country.ts';
import type { Language } from '../locales/locales.ts';
import type { Coordinator } from '../program/content/coordinator.ts';
import type { ProgramField } from '../program/fields.ts';

/** What a new city says of itself, read and checked. */
export interface Answers {
  programName: string;
  city: string;
  country: CountryCode;
  /** The state, province or other part of the country. Its code is empty where nothing differs between them. */
  region: Region;
  regionDescription: string;
  postcodes: readonly string[];
  timeZone: string;
  languages: readonly Language[];
  fields: readonly ProgramField[];
  host: string;
  /** Name and role of each: the first one signs emails. */
  people: readonly string[];
  phone: string;
  email: string;
  address: string | undefined;
  hours: NonNullable<Coordinator['hours']>;
  main: string | null;
  accent: string | null;
  logo: string | null;
}

/** The answers as they were typed or stand in a file, by the name of the question; several are lines of one text. */
export type Given = Readonly<Record<string, string>>;

/** An answer that cannot be taken: to which question, and what would be right. */
export interface Mistake {
  question: string;
  message: string;
}

/** Thrown by who reads one answer; the message says what would be right. */
export class Refused extends Error {
  override name = 'Refused';
}

/** Thrown for answers that cannot be taken: each question is named. */
export class WrongAnswers extends Error {
  override name = 'WrongAnswers';
  readonly mistakes: readonly Mistake[];
  constructor(mistakes: readonly Mistake[]) {
    super(mistakes.map(({ question, message }) => `${question}: ${message}`).join('\n'));
    this.mistakes = mistakes;
  }
}
