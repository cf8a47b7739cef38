import { HelpCircleIcon } from '@sanity/icons/HelpCircle';
import { defineArrayMember, defineField, defineType } from 'sanity';
import { en } from '../../../../locales/en/index.ts';
import { HELPER_PURPOSES } from '../../../../program/content/helper.ts';
import { choices } from '../../../shared/labels/choices.ts';
import { contactFields } from '../helper/contactFields.ts';
import { nearFields } from '../helper/nearFields.ts';
import { slugField } from '../slugField.ts';

/** An office or organization in the region: one document for all languages, used by the directory, guides and emails. */
export const helper = defineType({
  name: 'helper',
  title: 'Helper',
  type: 'document',
  icon: HelpCircleIcon,
  groups: [
    { name: 'helper', title: 'Helper', default: true },
    { name: 'contact', title: 'Contact' },
    { name: 'near', title: 'Where' },
  ],
  fields: [
    defineField({
      name: 'name',
      title: 'Name',
      description: 'As the organization writes it',
      type: 'string',
      group: 'helper',
      validation: (rule) => rule.required().error('Enter the name of the organization'),
    }),
    slugField({ source: 'name', group: 'helper', folder: '/local-help/#' }),
    defineField({
      name: 'purposes',
      title: 'What for',
      description: 'The first one is where the page shows it. Drag to change the order',
      type: 'array',
      group: 'helper',
      of: [
        defineArrayMember({
          type: 'string',
          options: { list: choices(HELPER_PURPOSES, en.helpers.purposes) },
          validation: (rule) =>
            rule
              .required()
              .custom(
                (one?: string) =>
                  one === undefined ||
                  HELPER_PURPOSES.some((known) => known === one) ||
                  'Choose from the list',
              ),
        }),
      ],
      validation: (rule) => [
        rule.required().min(1).error('Choose what people go there for'),
        rule.unique().error('A purpose is in the list twice'),
      ],
    }),
    defineField({
      name: 'about',
      title: 'What it does',
      description: 'One sentence in English, and who says so. No telephone numbers here',
      type: 'sourcedValue',
      group: 'helper',
      validation: (rule) => rule.required().error('Say in a sentence what it does, with its source'),
    }),
    defineField({
      name: 'aboutIn',
      title: 'The same in other languages',
      description: 'Where a language is missing, readers see the English sentence',
      type: 'array',
      group: 'helper',
      of: [defineArrayMember({ type: 'aboutInLanguage' })],
    }),
    defineField({
      name: 'inGuides',
      title: 'Name it in every guide',
      description: 'Under “People who help”. Five or six are enough',
      type: 'boolean',
      group: 'helper',
    }),
    ...contactFields,
    ...nearFields,
  ],
  orderings: [{ name: 'name', title: 'Name', by: [{ field: 'name', direction: 'asc' }] }],
  preview: {
    select: { title: 'name', phone: 'phone.value', place: 'place' },
    prepare: ({ title, phone, place }) => ({
      title,
      subtitle: [place ?? 'Everywhere', phone ?? 'no number with a source'].join(' · '),
    }),
  },
});
