import { DocumentIcon } from '@sanity/icons/Document';
import { defineField, defineType } from 'sanity';
import { PAGE_SLUGS } from '../../../../program/content/page.ts';
import { dayInWords, todayHere } from '../../../shared/labels/dates.ts';
import { languageLabel } from '../../../shared/labels/languages.ts';
import { titleField } from '../titleField.ts';
import { translationFields } from '../translationFields.ts';

/** A page whose whole text staff write. Which pages there are is fixed, and so are their addresses. */
export const page = defineType({
  name: 'page',
  title: 'Page',
  type: 'document',
  icon: DocumentIcon,
  groups: [
    { name: 'page', title: 'Page', default: true },
    { name: 'language', title: 'Language' },
  ],
  fields: [
    titleField({ group: 'page', description: 'As it stands at the top of the page' }),
    defineField({
      name: 'slug',
      title: 'Address of the page',
      description: 'Fixed: the site’s own links lead here',
      type: 'slug',
      group: 'page',
      readOnly: true,
      // A page of the same address in another language is its translation.
      options: { isUnique: () => true },
      validation: (rule) =>
        rule.custom((slug) =>
          PAGE_SLUGS.some((known) => known === slug?.current)
            ? true
            : `The site has no such page. It has ${PAGE_SLUGS.join(', ')}`,
        ),
    }),
    defineField({
      name: 'summary',
      title: 'Summary',
      description: 'One or two sentences under the title',
      type: 'text',
      rows: 3,
      group: 'page',
      validation: (rule) => rule.required().error('Say in a sentence or two what the page is about'),
    }),
    defineField({
      name: 'body',
      title: 'Text',
      type: 'pageText',
      group: 'page',
      validation: (rule) => rule.required().min(1).error('Write the text of the page'),
    }),
    defineField({
      name: 'reviewedOn',
      title: 'Read as a whole on',
      description: 'The day someone last read it from start to end. Readers see it',
      type: 'date',
      group: 'page',
      options: { dateFormat: 'MMM D, YYYY' },
      initialValue: () => todayHere(),
      validation: (rule) => rule.required().error('Enter the day the page was last read as a whole'),
    }),
    ...translationFields('language'),
  ],
  preview: {
    select: { title: 'title', slug: 'slug.current', reviewedOn: 'reviewedOn', language: 'language' },
    prepare: ({ title, slug, reviewedOn, language }) => ({
      title,
      subtitle: [
        languageLabel(language),
        slug && `/${slug}/`,
        reviewedOn && `reviewed ${dayInWords(reviewedOn)}`,
      ]
        .filter(Boolean)
        .join(' · '),
    }),
  },
});
