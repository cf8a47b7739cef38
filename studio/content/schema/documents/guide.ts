import { BookIcon } from '@sanity/icons/Book';
import { defineType } from 'sanity';
import { dayInWords, todayHere } from '../../../shared/labels/dates.ts';
import { fieldInWords } from '../../../shared/labels/fieldsOfWork.ts';
import { languageLabel } from '../../../shared/labels/languages.ts';
import { DueBanner } from '../../facts/DueBanner.tsx';
import { factsDue } from '../../facts/factsDue.ts';
import { helpFields } from '../guide/helpFields.ts';
import { introductionFields } from '../guide/introductionFields.ts';
import { wayFields } from '../guide/wayFields.ts';
import { translationFields } from '../translationFields.ts';

/** A career pathway guide. Every guide has this one skeleton, in the order of the page. */
export const guide = defineType({
  name: 'guide',
  title: 'Guide',
  type: 'document',
  icon: BookIcon,
  components: { input: DueBanner },
  groups: [
    { name: 'introduction', title: 'Introduction', default: true },
    { name: 'way', title: 'Steps and tests' },
    { name: 'otherWays', title: 'Other ways to work' },
    { name: 'help', title: 'Help and review' },
    { name: 'language', title: 'Language' },
  ],
  fields: [...introductionFields, ...wayFields, ...helpFields, ...translationFields('language')],
  orderings: [
    { name: 'title', title: 'Title', by: [{ field: 'title', direction: 'asc' }] },
    { name: 'reviewed', title: 'Longest without review', by: [{ field: 'reviewedOn', direction: 'asc' }] },
  ],
  preview: {
    select: {
      title: 'title',
      field: 'field',
      reviewedOn: 'reviewedOn',
      language: 'language',
      steps: 'steps',
      tests: 'tests',
      otherCareers: 'otherCareers',
      unlicensedJobs: 'unlicensedJobs',
      helpers: 'helpers',
    },
    prepare: ({ title, field, reviewedOn, language, ...sections }) => {
      const due = factsDue(sections, todayHere());
      return {
        title,
        subtitle: [
          languageLabel(language),
          due > 0 && `${due} ${due === 1 ? 'fact' : 'facts'} due for checking`,
          fieldInWords(field),
          reviewedOn && `reviewed ${dayInWords(reviewedOn)}`,
        ]
          .filter(Boolean)
          .join(' · '),
      };
    },
  },
});
