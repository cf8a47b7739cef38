import { CogIcon } from '@sanity/icons/Cog';
import { defineArrayMember, defineField, defineType } from 'sanity';
import { DEFAULT_EMAILS_PER_DAY } from '../../../../program/messages/pace.ts';
import { isAddress } from '../../../../program/typed/address.ts';
import { cleanAddress, cleanNumber } from '../../../../program/typed/clean.ts';
import { DEFAULT_UNDO_MINUTES } from '../../../../program/undo.ts';
import { languageFields } from '../settings/languageFields.ts';
import { retentionField } from '../settings/retentionField.ts';
import { timeZoneField } from '../settings/timeZoneField.ts';

/** The one document that a city changes to make the program its own. */
export const settings = defineType({
  name: 'settings',
  title: 'Settings',
  type: 'document',
  icon: CogIcon,
  groups: [
    { name: 'program', title: 'Program', default: true },
    { name: 'region', title: 'Region' },
    { name: 'languages', title: 'Languages' },
    { name: 'privacy', title: 'Privacy' },
  ],
  fields: [
    defineField({
      name: 'programName',
      title: 'Name of the program',
      description: 'As it stands on every page and in every letter',
      type: 'string',
      group: 'program',
      validation: (rule) => rule.required().error('Enter the name of the program'),
    }),
    defineField({
      name: 'city',
      title: 'City',
      description: 'As people say it, such as “St. Louis”',
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
      description: 'Answers to letters go here',
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
    defineField({
      name: 'regionDescription',
      title: 'The region in words',
      description: 'Such as “the city of St. Louis, St. Louis County and St. Charles County”',
      type: 'text',
      rows: 2,
      group: 'region',
      validation: (rule) => rule.required().error('Say in words which region the program serves'),
    }),
    defineField({
      name: 'regionPostcodes',
      title: 'ZIP codes of the region',
      description:
        'Whole ZIP codes, such as 62220, or their first three digits for all that begin so, such as 631',
      type: 'array',
      group: 'region',
      of: [
        defineArrayMember({
          type: 'string',
          validation: (rule) =>
            rule
              .required()
              .custom(
                (typed?: string) =>
                  typed === undefined ||
                  /^\d{3}(\d{2})?$/.test(cleanNumber(typed)) ||
                  'Enter five digits, or the first three',
              ),
        }),
      ],
      options: { layout: 'tags' },
      validation: (rule) => [
        rule.required().min(1).error('Enter the ZIP codes of the region: without them nobody is eligible'),
        rule.unique().error('A ZIP code is in the list twice'),
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
      description: `What your plan of the mail service takes in 24 hours. Left empty, they are ${DEFAULT_EMAILS_PER_DAY}. Invitations and news go out over so many days that the program’s own letters always have room`,
      type: 'number',
      group: 'program',
      validation: (rule) => rule.integer().min(1).max(1_000_000).error('Enter a whole number, from 1'),
    }),
    timeZoneField,
    ...languageFields,
    retentionField,
  ],
  preview: {
    select: { title: 'programName', subtitle: 'city' },
  },
});
