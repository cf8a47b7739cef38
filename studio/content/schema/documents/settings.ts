import { CogIcon } from '@sanity/icons/Cog';
import { defineArrayMember, defineField, defineType } from 'sanity';
import { isCodeOrPart, packOf } from '../../../../countries/countries.ts';
import { DEFAULT_EMAILS_PER_DAY } from '../../../../program/messages/pace.ts';
import { isAddress } from '../../../../program/typed/address.ts';
import { cleanAddress, cleanNumber } from '../../../../program/typed/clean.ts';
import { DEFAULT_UNDO_MINUTES } from '../../../../program/undo.ts';
import { POSTAL, POSTCODE_NOUN } from '../../../shared/clients/environment.ts';
import { capacityField } from '../settings/capacityField.ts';
import { coordinatorField } from '../settings/coordinatorField.ts';
import { countryFields, countryIn } from '../settings/countryFields.ts';
import { criteriaField } from '../settings/criteriaField.ts';
import { expectedField } from '../settings/expectedField.ts';
import { fieldsOfWorkField } from '../settings/fieldsOfWorkField.ts';
import { languageFields } from '../settings/languageFields.ts';
import { matchWeightsField } from '../settings/matchWeightsField.ts';
import { ownQuestionsField } from '../settings/ownQuestionsField.ts';
import { retentionField } from '../settings/retentionField.ts';
import { sharedNumbersField } from '../settings/sharedNumbersField.ts';
import { timeZoneField } from '../settings/timeZoneField.ts';
import { trialsField } from '../settings/trialsField.ts';
import { trustField } from '../settings/trustField.ts';
import { waitsField } from '../settings/waitsField.ts';
import { wantedShownField } from '../settings/wantedShownField.ts';

/** The one document that a city changes to make the program its own. */
export const settings = defineType({
  name: 'settings',
  title: 'Settings',
  type: 'document',
  icon: CogIcon,
  groups: [
    { name: 'program', title: 'Program', default: true },
    { name: 'region', title: 'Region' },
    { name: 'criteria', title: 'Criteria' },
    { name: 'fields', title: 'Fields of work' },
    { name: 'matching', title: 'Matching' },
    { name: 'waits', title: 'Waits' },
    { name: 'languages', title: 'Languages' },
    { name: 'privacy', title: 'Privacy' },
    { name: 'questions', title: 'Questions' },
    { name: 'numbers', title: 'Numbers' },
    { name: 'trials', title: 'Trials' },
  ],
  fields: [
    defineField({
      name: 'programName',
      title: 'Name of the program',
      description: 'As it stands on every page and in every email',
      type: 'string',
      group: 'program',
      validation: (rule) => rule.required().error('Enter the name of the program'),
    }),
    defineField({
      name: 'city',
      title: 'City',
      description: 'As people say it, without the name of the country',
      type: 'string',
      group: 'program',
      validation: (rule) => rule.required().error('Enter the name of the city'),
    }),
    defineField({
      name: 'phone',
      title: 'Phone',
      description: 'Shown to people who would rather talk to a person, and when something fails',
      type: 'string',
      group: 'program',
      validation: (rule) => rule.required().error('Enter a phone number that someone answers'),
    }),
    defineField({
      name: 'email',
      title: 'Email',
      description: 'Answers to emails go here',
      type: 'string',
      group: 'program',
      validation: (rule) => [
        rule.required().error('Enter an email address that someone reads'),
        rule.custom(
          (typed?: string) =>
            typed === undefined ||
            isAddress(cleanAddress(typed)) ||
            'Enter an email address like name@example.org',
        ),
      ],
    }),
    defineField({
      name: 'address',
      title: 'Postal address',
      description: 'Where people can come, if they can',
      type: 'text',
      rows: 3,
      group: 'program',
    }),
    coordinatorField,
    trustField,
    defineField({
      name: 'regionDescription',
      title: 'The region in words',
      description: 'The city and the towns and counties around it that belong to the program, by name',
      type: 'text',
      rows: 2,
      group: 'region',
      validation: (rule) => rule.required().error('Say in words which region the program serves'),
    }),
    defineField({
      name: 'regionPostcodes',
      title: 'Postal codes of the region',
      description: `Whole ${POSTCODE_NOUN}s, such as ${POSTAL.example}, or their beginning for all in that part, such as ${POSTAL.partExample}`,
      type: 'array',
      group: 'region',
      of: [
        defineArrayMember({
          type: 'string',
          validation: (rule) =>
            rule.required().custom((typed: string | undefined, { document }) => {
              const country = countryIn(document);
              const { example, partExample } = packOf(country).postal;
              return (
                typed === undefined ||
                isCodeOrPart(cleanNumber(typed).toUpperCase(), country) ||
                `Enter one such as ${example}, or its beginning, such as ${partExample}`
              );
            }),
        }),
      ],
      options: { layout: 'tags' },
      validation: (rule) => [
        rule
          .required()
          .min(1)
          .error(`Enter the ${POSTCODE_NOUN}s of the region: without them nobody is eligible`),
        rule.unique().error(`A ${POSTCODE_NOUN} is in the list twice`),
      ],
    }),
    defineField({
      name: 'undoMinutes',
      title: 'Minutes to take a decision back',
      description: `Nobody is written to before they are over. Left empty, they are ${DEFAULT_UNDO_MINUTES}; 0 writes at once`,
      type: 'number',
      group: 'program',
      validation: (rule) => rule.integer().min(0).max(60).error('Enter a whole number from 0 to 60'),
    }),
    defineField({
      name: 'emailsPerDay',
      title: 'Emails in a day',
      description: `What your plan of the mail service takes in 24 hours. Left empty, they are ${DEFAULT_EMAILS_PER_DAY}. Invitations and news go out over so many days that the program’s own emails always have room`,
      type: 'number',
      group: 'program',
      validation: (rule) => rule.integer().min(1).max(1_000_000).error('Enter a whole number, from 1'),
    }),
    expectedField,
    wantedShownField,
    ...countryFields,
    timeZoneField,
    criteriaField,
    fieldsOfWorkField,
    capacityField,
    matchWeightsField,
    waitsField,
    ...languageFields,
    retentionField,
    ownQuestionsField,
    sharedNumbersField,
    trialsField,
  ],
  preview: {
    select: { title: 'programName', subtitle: 'city' },
  },
});
