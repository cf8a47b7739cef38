import { CommentIcon } from '@sanity/icons/Comment';
import { defineField, defineType } from 'sanity';
import { todayHere } from '../../../shared/labels/dates.ts';
import { fieldInWords } from '../../../shared/labels/fieldsOfWork.ts';
import { languageLabel } from '../../../shared/labels/languages.ts';
import { fieldOfWork } from '../../fields-of-work/fieldOfWork.ts';
import { exampleField } from '../exampleField.ts';
import { photoFields } from '../photoFields.ts';
import { slugField } from '../slugField.ts';
import { titleField } from '../titleField.ts';
import { translationFields } from '../translationFields.ts';

/** What one coffee led to, told with the person's permission. */
export const story = defineType({
  name: 'story',
  title: 'Story',
  type: 'document',
  icon: CommentIcon,
  groups: [
    { name: 'story', title: 'Story', default: true },
    { name: 'photo', title: 'Photo' },
    { name: 'language', title: 'Language' },
  ],
  fields: [
    titleField({ group: 'story', description: 'Such as “One coffee, three phone numbers”' }),
    slugField({ source: 'title', group: 'story', folder: '/stories/' }),
    defineField({
      name: 'person',
      title: 'Whom it is about',
      description:
        'In the words this person wants, such as “Amira, a nurse from Syria”. Publish only what they have agreed to in writing',
      type: 'string',
      group: 'story',
      validation: (rule) => rule.required().error('Say whom the story is about'),
    }),
    fieldOfWork({
      name: 'field',
      title: 'Field',
      group: 'story',
      choose: 'Choose the field the person works in',
    }),
    defineField({
      name: 'summary',
      title: 'Summary',
      description: 'One or two sentences, for lists of stories',
      type: 'text',
      rows: 3,
      group: 'story',
      validation: (rule) => rule.required().error('Tell the story in a sentence or two'),
    }),
    defineField({ name: 'body', title: 'The story', type: 'pageText', group: 'story' }),
    exampleField({ group: 'story', what: 'a real story' }),
    defineField({
      name: 'publishedOn',
      title: 'Published on',
      type: 'date',
      group: 'story',
      options: { dateFormat: 'MMM D, YYYY' },
      initialValue: () => todayHere(),
      validation: (rule) => rule.required().error('Enter the day the story was published'),
    }),
    ...photoFields({
      group: 'photo',
      description: 'Only with the written permission of everyone in it',
      example: 'Amira and Daniel at a table with two cups',
    }),
    ...translationFields('language'),
  ],
  orderings: [
    { name: 'newest', title: 'Newest first', by: [{ field: 'publishedOn', direction: 'desc' }] },
    { name: 'title', title: 'Title', by: [{ field: 'title', direction: 'asc' }] },
  ],
  preview: {
    select: {
      title: 'title',
      person: 'person',
      field: 'field',
      media: 'photo',
      language: 'language',
      example: 'example',
    },
    prepare: ({ title, person, field, media, language, example }) => ({
      title,
      subtitle: [languageLabel(language), example && 'Example', person, fieldInWords(field)]
        .filter(Boolean)
        .join(' · '),
      media,
    }),
  },
});
