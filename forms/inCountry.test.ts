import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { settingsSchema } from '../program/content/settings.ts';
import { BECOME_A_CONNECTOR } from './become-a-connector/form.ts';
import { formPage } from './formPage.tsx';
import { schemaIn } from './inCountry.ts';
import { LEARN_MORE } from './learn-more/form.ts';
import { learnMoreSchema } from './learn-more/questions.ts';
import { regionPattern } from './learn-more/regionPattern.ts';
import { mistakeText } from './mistakeText.ts';
import { parseForm } from './parse.ts';
import { namesOf } from './question.ts';
import { REFER_SOMEONE } from './refer-someone/form.ts';
import { renderHtml } from './render.ts';
import { rsvpForm } from './rsvp/form.ts';

const halifax = settingsSchema.parse({
  programName: 'Harbour Connector (example)',
  ...{ city: 'Halifax', phone: '902 555 0142', email: 'hello@harbour.example.org' },
  ...{ country: 'ca', province: 'NS', timeZone: 'America/Halifax', languages: ['en', 'fr'] },
  ...{ regionPostcodes: ['b3h', 'B3J', 'B2Y 1A1'], regionDescription: 'Halifax and Dartmouth' },
});

/** What the form says of a postal code, read as a country reads it. */
function read(postcode: string, country: 'us' | 'ca' | 'se' | 'gb') {
  const parsed = parseForm(schemaIn(learnMoreSchema, country), namesOf(LEARN_MORE.questions), { postcode });
  const issue = parsed.ok ? undefined : parsed.issues.find(({ field }) => field === 'postcode');
  return issue?.message ?? 'read';
}

test.each([
  ['us', '63110', 'read'],
  ['us', 'B3H 4R2', 'invalid'],
  ['ca', 'b3h4r2', 'read'],
  ['ca', '63110', 'invalid'],
  ['se', '11846', 'read'],
  ['gb', 'LS1 4AP', 'read'],
  ['gb', '', 'missing'],
] as const)('in %s the form takes “%s” so: %s', (country, postcode, how) => {
  expect(read(postcode, country)).toBe(how);
});

test('a code that is taken is kept in the one form of its country', () => {
  const { postcode } = schemaIn(learnMoreSchema, 'ca').shape;
  expect(postcode.parse('b3h4r2')).toBe('B3H 4R2');
});

test('what is wrong with it is said with the words of the country, in the language of the reader', () => {
  const issue = { field: 'postcode', message: 'invalid' } as const;
  const said = (language: 'en' | 'fr', country: 'us' | 'ca' | 'gb') =>
    mistakeText('learn-more', issue, language, LEARN_MORE.questions, country);
  expect(said('en', 'us')).toBe('Enter a ZIP code of five digits, like 63110');
  expect(said('en', 'ca')).toBe('Enter a postal code like B3H 4R2');
  expect(said('fr', 'ca')).toBe('Saisissez un code postal comme B3H 4R2');
  expect(said('en', 'gb')).toBe('Enter a postcode like LS1 4AP');
});

test.each(['en', 'fr'] as const)(
  'the form of another country says nothing of the United States (%s)',
  (language) => {
    const $ = load(renderHtml(formPage({ form: LEARN_MORE, reader: { language, settings: halifax } }).main));
    expect($.text()).toContain('Canada');
    expect($.text()).not.toMatch(/ZIP|United States|États-Unis|Social Security|American|63110/);
    const box = $('#postcode');
    expect(box.attr('inputmode')).toBeUndefined();
    const pattern = new RegExp(`^(?:${box.attr('pattern')})$`, 'v');
    for (const typed of ['B3H 4R2', 'b3h4r2', 'b3j-1a1', 'B2Y 1A1'])
      expect(pattern.test(typed), typed).toBe(true);
    for (const typed of ['B2Y 1A2', 'B3K 1A1', 'B3H', '63110'])
      expect(pattern.test(typed), typed).toBe(false);
  },
);

test('a region of the United Kingdom takes a district for itself and not for those that begin like it', () => {
  const pattern = new RegExp(
    `^(?:${regionPattern({ country: 'gb', regionPostcodes: ['LS1', 'BD'] })})$`,
    'v',
  );
  for (const typed of ['LS1 4AP', 'ls14ap', 'BD1 1AA', 'BD16 4JD'])
    expect(pattern.test(typed), typed).toBe(true);
  for (const typed of ['LS10 1AA', 'B1 1AA']) expect(pattern.test(typed), typed).toBe(false);
});

test('a region is named by codes of its country', () => {
  expect(halifax.regionPostcodes).toEqual(['B3H', 'B3J', 'B2Y 1A1']);
  expect(settingsSchema.safeParse({ ...halifax, regionPostcodes: ['631'] }).success).toBe(false);
  expect(settingsSchema.safeParse({ ...halifax, country: 'us' }).success).toBe(false);
  expect(settingsSchema.parse({ ...halifax, country: null, regionPostcodes: ['631'] }).country).toBe('us');
});

test.each([
  [
    'us',
    'My number is 212-45-6789, please call.',
    'en',
    'Leave out your Social Security number: we never ask for it',
  ],
  ['ca', 'NAS 046 454 286', 'fr', 'Retirez votre numéro d’assurance sociale : nous ne le demandons jamais'],
  [
    'se',
    'personnummer 811218-9876',
    'es',
    'Quite su número de identidad personal (personnummer): nunca lo pedimos',
  ],
  ['gb', 'NI: AB 12 34 56 C', 'bs', 'Izostavite broj osiguranja (National Insurance): nikada ga ne tražimo'],
  ['ca', 'SSN 212-45-6789', 'en', 'Leave out your Social Security number: we never ask for it'],
] as const)('in %s “%s” is refused kindly', (country, goal, language, says) => {
  const parsed = parseForm(schemaIn(learnMoreSchema, country), namesOf(LEARN_MORE.questions), { goal });
  const issue = parsed.ok ? undefined : parsed.issues.find(({ field }) => field === 'goal');
  expect(issue?.message).toBe('personal');
  expect(issue && mistakeText('learn-more', issue, language, LEARN_MORE.questions, country)).toBe(says);
});

const FORMS = [LEARN_MORE, BECOME_A_CONNECTOR, REFER_SOMEONE, rsvpForm('example')];
const FREE_TEXTS = FORMS.flatMap(({ name, questions }) =>
  questions
    .filter(
      ({ control }) => control.kind === 'paragraph' || (control.kind === 'text' && !isOtherwise(control)),
    )
    .map((question) => [name, question.name, question] as const),
);

/** A box for an address, a number or a code is read by a form of its own, which no such number has. */
function isOtherwise({
  type,
  inputMode,
  autoComplete,
}: {
  type?: string;
  inputMode?: string;
  autoComplete?: string;
}) {
  return (type ?? 'text') !== 'text' || inputMode !== undefined || autoComplete === 'postal-code';
}

test('there are free texts in every form', () => {
  expect(new Set(FREE_TEXTS.map(([form]) => form)).size).toBe(FORMS.length);
});

test.each(FREE_TEXTS)('%s: %s takes no personal number', (_form, _name, { schema }) => {
  for (const number of ['212-45-6789', '046 454 286', '811218-9876', 'AB 12 34 56 C']) {
    const read = schema.safeParse(`Ana ${number}`);
    expect(read.error?.issues.map(({ message }) => message)).toContain('personal');
  }
  expect(
    schema.safeParse('Ana, 314-555-0142, 2026-11-29').error?.issues.map(({ message }) => message) ?? [],
  ).not.toContain('personal');
});
