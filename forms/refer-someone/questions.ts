import type { z } from 'zod';
import { LANGUAGES } from '../../locales/locales.ts';
import { fieldNames } from '../../program/fieldNames.ts';
import type { FieldsOfWork } from '../../program/fieldsOfWork.ts';
import { MOST_LISTED, readList } from '../../program/partnerReferrals/readList.ts';
import { foldWord } from '../../program/redaction/foldName.ts';
import { EMAIL, FAMILY_NAME, FIELD, GIVEN_NAME, ORGANISATION } from '../person.ts';
import type { Question } from '../question.ts';
import { schemaOf } from '../schemaOf.ts';
import { neededLine, neededTick } from '../schemas/answers.ts';
import { line, paragraph } from '../schemas/text.ts';

/** A browser would fill in the partner's own. */
const ofAnother = { autoComplete: 'off' } as const;

/** What a partner who tells us of a person is asked, in the order of the page. */
export const REFER_SOMEONE_QUESTIONS = [
  {
    name: 'partnerName',
    group: 'you',
    control: { kind: 'text', autoComplete: 'name', dir: 'auto', spellCheck: false },
    schema: neededLine(100),
    record: { title: 'Name', part: 'partner' },
  },
  { ...ORGANISATION, group: 'you', record: { title: 'Organization', part: 'partner' } },
  { ...EMAIL, name: 'partnerEmail', group: 'you', record: { title: 'Email', part: 'partner' } },
  {
    name: 'personGivenName',
    group: 'person',
    control: { ...GIVEN_NAME.control, ...ofAnother },
    schema: neededLine(100),
    record: { title: 'Given name', part: 'person' },
  },
  {
    name: 'personFamilyName',
    group: 'person',
    control: { ...FAMILY_NAME.control, ...ofAnother },
    schema: line(100),
    optional: true,
    record: { title: 'Family name', part: 'person' },
  },
  {
    name: 'personEmail',
    group: 'person',
    control: { ...EMAIL.control, ...ofAnother },
    schema: EMAIL.schema,
    record: { title: 'Email', part: 'person' },
  },
  { ...FIELD, group: 'person', record: { title: 'Field', part: 'person' } },
  {
    name: 'note',
    group: 'person',
    control: { kind: 'paragraph', rows: 4 },
    schema: paragraph(500),
    optional: true,
    record: { title: 'What the partner wrote', part: 'note' },
  },
  {
    name: 'personAgreed',
    group: 'person',
    control: { kind: 'tick' },
    schema: neededTick,
    record: { title: 'Knows of it and agrees', part: 'person' },
  },
] as const satisfies readonly Question[];

const LONGEST_LIST = 8000;

/** The keys of fields of work by their names in any language, as a partner may write them. */
const keysByName = (fieldsOfWork: FieldsOfWork | undefined): ReadonlyMap<string, string> =>
  new Map(
    LANGUAGES.flatMap((language) =>
      Object.entries(fieldNames(language, fieldsOfWork)).flatMap(([key, name]): [string, string][] => [
        [foldWord(key), key],
        [foldWord(name), key],
      ]),
    ),
  );

/** Finds the key of a field of work by its name; an empty text where it is none. */
function fieldFinder(fieldsOfWork: FieldsOfWork | undefined) {
  let known: ReadonlyMap<string, string> | undefined;
  return (words: string): string => {
    // Not before it is asked for: the texts of all languages take a function as long to read as all else.
    known ??= keysByName(fieldsOfWork);
    return known.get(foldWord(words)) ?? '';
  };
}

const listOfPeople = (fieldsOfWork: FieldsOfWork | undefined) => {
  const fieldNamed = fieldFinder(fieldsOfWork);
  return paragraph(LONGEST_LIST).transform((text, context) => {
    const { people, unreadable } = readList(text, fieldNamed);
    const isLong = people.some((one) => [one.givenName, one.familyName].some((name) => name.length > 100));
    if (unreadable.length > 0)
      context.addIssue({ code: 'custom', message: 'invalid', params: { lines: unreadable.join(', ') } });
    else if (people.length > MOST_LISTED || isLong) context.addIssue({ code: 'custom', message: 'tooLong' });
    return people;
  });
};

/** More people, one on each line: nobody has to fill the form in for each of a class. */
export const MORE_PEOPLE = {
  name: 'morePeople',
  group: 'person',
  control: { kind: 'paragraph', rows: 6 },
  schema: listOfPeople(undefined),
  optional: true,
} as const satisfies Question;

const AGREED = REFER_SOMEONE_QUESTIONS.findIndex(({ name }) => name === 'personAgreed');

/** What the page asks: of one person or of several. The tick stands last, and is for all of them. */
export const REFER_SEVERAL_QUESTIONS: readonly Question[] = [
  ...REFER_SOMEONE_QUESTIONS.slice(0, AGREED),
  MORE_PEOPLE,
  ...REFER_SOMEONE_QUESTIONS.slice(AGREED),
];

/** The schema of the form: in its list, fields of work are known by the names that the city gives them. */
export const referSeveralSchema = (fieldsOfWork?: FieldsOfWork) =>
  schemaOf(REFER_SOMEONE_QUESTIONS).extend({ morePeople: listOfPeople(fieldsOfWork) });

export const referSomeoneSchema = schemaOf(REFER_SOMEONE_QUESTIONS);
export type PartnerReferral = z.output<typeof referSomeoneSchema>;

export type PartnerReferrals = z.output<ReturnType<typeof referSeveralSchema>>;
