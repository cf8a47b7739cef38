import { expect, test } from 'vitest';
import { LANGUAGES } from '../../locales/locales.ts';
import { messagesFor } from '../../locales/messages.ts';
import { isTarget, type Kind, type Target } from './targets.ts';
import { readValue, saysNothing } from './values.ts';

const read = (target: Target, cell: string, kind: Kind = 'participants') =>
  readValue(target, cell, kind, 'month-first');

test.each([
  ['field', 'RN', 'nursing'],
  ['field', 'Healthcare', 'other-health'],
  ['field', 'IT', 'information-technology'],
  ['field', 'Comptabilité', 'accounting-finance'],
  ['field', 'Ingeniería', 'engineering'],
  ['degree', 'BSc', 'bachelor'],
  ['degree', 'Ph.D.', 'doctorate'],
  ['degree', 'Licenciatura', 'bachelor'],
  ['degree', 'Some college', 'some-college'],
  ['degree', 'High school', 'none'],
  ['english', 'Advanced (C1)', 'professional'],
  ['english', 'Débutant', 'basic'],
  ['bornOutsideUS', 'Oui', 'yes'],
  ['bornOutsideUS', 'x', 'yes'],
  ['consent', 'FALSE', 'no'],
  ['workPermission', 'Not sure', 'not-sure'],
  ['yearsOfExperience', '10+ yrs', '10'],
  ['yearsOfExperience', '2.5', '2'],
  ['yearsOfExperience', '6 ans', '6'],
  ['yearsOfExperience', '6 months', '0'],
  ['postcode', '63110.0', '63110'],
  ['status', 'On hold', 'on-hold'],
  ['status', 'Ready for match', 'ready'],
  ['status', 'Not eligible', 'not-eligible'],
  ['matchStatus', 'No show', 'not-met'],
  ['outcome', 'Hired in her field', 'job-in-field'],
  ['outcome', 'Interview', 'interview'],
  ['lang', 'Spanish', 'es'],
  ['degree', 'High school diploma', 'none'],
  ['degree', 'University degree', 'bachelor'],
  ['status', 'Unmatched', 'ready'],
  ['status', 'Not ready yet', 'on-hold'],
  ['status', 'Inactive', 'withdrawn'],
  ['postcode', 'St. Louis, MO 63110', '63110'],
  ['email', 'Amra <amra@example.org>', 'amra@example.org'],
] as const)('%s: “%s” is %s', (target, cell, answer) => {
  expect(read(target, cell)).toBe(answer);
});

test.each([
  ['field', 'Basket weaving'],
  ['degree', 'see file'],
  ['english', '7'],
  ['bornOutsideUS', 'Sarajevo'],
  ['yearsOfExperience', '5-7'],
  ['yearsOfExperience', 'many'],
  ['matchStatus', 'asked'],
  ['lang', 'Klingon'],
  ['degree', 'University'],
  ['degree', 'Diploma'],
  ['english', 'Not fluent'],
  ['status', 'Unemployed'],
  ['matchStatus', 'pending introduction'],
  ['outcome', 'Looking for a job'],
  ['outcome', 'no job yet'],
  ['phone', '3.14555E+09'],
] as const)('%s: “%s” is left to staff', (target, cell) => {
  expect(read(target, cell)).toBeUndefined();
});

test('industries are choices where they fit one, and words where not; years are the band they fall into', () => {
  expect(read('industries', 'Aerospace', 'connectors')).toEqual(['manufacturing']);
  expect(read('industries', 'Hospitals; museums', 'connectors')).toEqual(['hospitals', 'museums']);
  for (const language of LANGUAGES)
    for (const [key, name] of Object.entries(messagesFor(language).industries))
      expect(read('industries', name, 'connectors'), name).toEqual([key]);
  expect(read('wishes', 'A bank, a clinic')).toEqual(['banking', 'hospitals']);
  expect(read('wishes', 'a museum')).toBeUndefined();
  expect(read('experience', '9 years', 'connectors')).toBe('8-to-14');
  expect(read('experience', '3-7 years', 'connectors')).toBe('3-to-7');
  expect(read('experience', '20+', 'connectors')).toBe('15-or-more');
  expect(read('experience', 'many', 'connectors')).toBeUndefined();
});

test('languages are found by any of their names; English is asked for apart', () => {
  expect(read('languages', 'Spanish, francés & العربية')).toEqual(['es', 'fr', 'ar']);
  expect(read('languages', 'English; Bosnian/Croatian')).toEqual(['bs']);
  expect(read('languages', 'Spanish, Klingon')).toBeUndefined();
});

test('several fields of a connector, or one whose name has an “and”', () => {
  expect(read('fields', 'Engineering; IT', 'connectors')).toEqual(['engineering', 'information-technology']);
  expect(read('fields', 'Accounting and finance', 'connectors')).toEqual(['accounting-finance']);
});

test('every choice is known by its key and by its name in each of our languages', () => {
  const lists = {
    field: 'fields',
    degree: 'degrees',
    english: 'englishLevels',
    bornOutsideUS: 'yesNo',
  } as const;
  for (const language of LANGUAGES)
    for (const [target, list] of Object.entries(lists))
      for (const [key, name] of Object.entries(messagesFor(language)[list]))
        for (const text of [key, name])
          expect([target, text, isTarget(target) && read(target, text)]).toEqual([target, text, key]);
});

test('what says nothing is no mistake, and “none” is a degree', () => {
  for (const cell of ['', '  ', 'Prefer not to say', 'N/A', '-', '–', '?', '#N/A'])
    expect(saysNothing('profession', cell)).toBe(true);
  expect(saysNothing('degree', 'None')).toBe(false);
  expect(saysNothing('languages', 'None')).toBe(true);
});
