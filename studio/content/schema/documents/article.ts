import { DocumentTextIcon } from '@sanity/icons/DocumentText';
import { defineArrayMember, defineField, defineType } from 'sanity';
import { ARTICLE_KINDS, AUDIENCES } from '../../../../program/content/article.ts';
import { choices, inWords } from '../../../shared/labels/choices.ts';
import { dayInWords, todayHere } from '../../../shared/labels/dates.ts';
import { articleKindLabels, articleKindWords, audienceWords } from '../../../shared/labels/education.ts';
import { languageLabel } from '../../../shared/labels/languages.ts';
import { DueBanner } from '../../facts/DueBanner.tsx';
import { slugField } from '../slugField.ts';
import { titleField } from '../titleField.ts';
import { translationFields } from '../translationFields.ts';

/** An article or one-pager of public education. */
export const article = defineType({
  name: 'article',
  title: 'Article',
  type: 'document',
  icon: DocumentTextIcon,
  components: { input: DueBanner },
  groups: [
    { name: 'introduction', title: 'Introduction', default: true },
    { name: 'text', title: 'Text' },
    { name: 'dates', title: 'Dates and language' },
  ],
  fields: [
    titleField({ group: 'introduction', description: 'Such as “What WIOA allows for immigrants”' }),
    slugField({ source: 'title', group: 'introduction', folder: '/workforce/' }),
    defineField({
      name: 'kind',
      title: 'What it is',
      type: 'string',
      group: 'introduction',
      options: { list: choices(ARTICLE_KINDS, articleKindWords), layout: 'radio' },
      initialValue: 'article',
      validation: (rule) => rule.required().error('Choose what it is'),
    }),
    defineField({
      name: 'audiences',
      title: 'For whom',
      description: 'It is listed for each of them',
      type: 'array',
      group: 'introduction',
      of: [defineArrayMember({ type: 'string' })],
      options: { list: choices(AUDIENCES, audienceWords) },
      validation: (rule) => rule.required().min(1).error('Choose at least one group of readers'),
    }),
    defineField({
      name: 'summary',
      title: 'Summary',
      description: 'One or two sentences under the title',
      type: 'text',
      rows: 3,
      group: 'introduction',
      validation: (rule) => rule.required().error('Say in a sentence or two what the article is about'),
    }),
    defineField({
      name: 'authority',
      title: 'Whom to ask',
      description: 'Named wherever a fact is uncertain, such as “your workforce board”',
      type: 'string',
      group: 'introduction',
      validation: (rule) => rule.required().error('Name the office to ask when a fact is uncertain'),
    }),
    defineField({
      name: 'body',
      title: 'Text',
      description:
        'Numbers, dates and rules go into facts, with their source: choose “Facts” in the bar above the text',
      type: 'articleText',
      group: 'text',
      validation: (rule) => rule.required().min(1).error('Write the text of the article'),
    }),
    defineField({
      name: 'publishedOn',
      title: 'First published on',
      type: 'date',
      group: 'dates',
      options: { dateFormat: 'MMM D, YYYY' },
      initialValue: () => todayHere(),
      validation: (rule) => rule.required().error('Enter the day it was first published'),
    }),
    defineField({
      name: 'reviewedOn',
      title: 'Read as a whole on',
      description: 'The day someone last read it from start to end. Readers see it',
      type: 'date',
      group: 'dates',
      options: { dateFormat: 'MMM D, YYYY' },
      initialValue: () => todayHere(),
      validation: (rule) => rule.required().error('Enter the day it was last read as a whole'),
    }),
    ...translationFields('dates'),
  ],
  orderings: [
    { name: 'title', title: 'Title', by: [{ field: 'title', direction: 'asc' }] },
    { name: 'newest', title: 'Newest first', by: [{ field: 'publishedOn', direction: 'desc' }] },
    { name: 'reviewed', title: 'Longest without review', by: [{ field: 'reviewedOn', direction: 'asc' }] },
  ],
  preview: {
    select: { title: 'title', kind: 'kind', reviewedOn: 'reviewedOn', language: 'language' },
    prepare: ({ title, kind, reviewedOn, language }) => ({
      title,
      subtitle: [
        languageLabel(language),
        inWords(articleKindLabels, kind),
        reviewedOn && `reviewed ${dayInWords(reviewedOn)}`,
      ]
        .filter(Boolean)
        .join(' · '),
    }),
  },
});
