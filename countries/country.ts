import type { CountryCode as PhoneCountry } from 'libphonenumber-js/min';

/** A state, a province or a part of a country, where something differs between them. */
export interface Region {
  /** As it follows the country's code in ISO 3166-2: `NS` of `CA-NS`. */
  code: string;
  name: string;
  /** Its time zone (IANA), where there is one for most of it. */
  zone?: string;
}

/** The postal codes of a country. A code is kept in one form, whatever way it was typed. */
export interface PostalCodes {
  /** The form that is kept: a whole code and nothing else. */
  kept: RegExp;
  /** What may be entered for a part of the country in place of a whole code, in the same writing. */
  part: RegExp;
  /** Puts a code that was typed, in Western digits, into the form that is kept. What is no code comes out as none. */
  normalize: (typed: string) => string;
  /**
   * Every way of writing a whole code that begins with a part of the country or is that code; `#` stands for any digit
   * and `@` for any letter. Spaces may stand or be left out.
   */
  shapes: (part: string) => readonly string[];
  /** Whether a code is this one or lies in this part of the country. */
  isIn: (code: string, part: string) => boolean;
  /** The part that neighbors share: who lives there has one bus line. */
  area: (code: string) => string;
  /** The state or province a code is of, where codes tell. */
  regionOf?: (code: string) => string | undefined;
  /** One that people know, and the part that stands for its surroundings. */
  example: string;
  partExample: string;
  /** Whether a keyboard of digits is enough to type it. */
  isDigits: boolean;
  /** Characters of one as it is written. */
  size: number;
}

/** A number by which a country knows its people, and nobody here may ask for. */
export interface PersonalNumber {
  /** What it is called. */
  name: string;
  /** Finds one in a text that somebody wrote. What only looks like one is left. */
  find: (text: string) => boolean;
}

/** What differs between countries: data and a few pure functions. The words for it stand in locales/<code>/countries.json. */
export interface Country {
  /** As ISO 3166 has it. */
  iso: PhoneCountry;
  name: string;
  /** What its parts are called, in the Studio, and which there are, where something here differs between them. */
  regions: {
    called: string;
    list: readonly Region[];
    /** Two of them, for staff who are told what to write. */
    examples: readonly [string, string];
  };
  postal: PostalCodes;
  /** Its time zone (IANA), where it has one. */
  zone?: string;
  /** Where to look up which professions need a license, and who decides. The words for it: `countryFinder`. */
  licenses: string;
  /**
   * The days on which the holidays of a year are kept, in order of the calendar or not. The first may fall on the last
   * day of the year before.
   */
  holidays: (year: number, region?: string) => readonly string[];
  /** The numbers that are never asked for, and are taken for a mistake where somebody writes one. */
  personalNumbers: readonly PersonalNumber[];
}
