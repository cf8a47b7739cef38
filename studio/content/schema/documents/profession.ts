import { CaseIcon } from '@sanity/icons/Case';
import { defineArrayMember, defineField, defineType } from 'sanity';
import { todayHere } from '../../../shared/labels/dates.ts';
import { fieldInWords } from '../../../shared/labels/fieldsOfWork.ts';
import { DueBanner } from '../../facts/DueBanner.tsx';
import { factsDue } from '../../facts/factsDue.ts';
import { fieldOfWork } from '../../fields-of-work/fieldOfWork.ts';
import { slugField } from '../slugField.ts';
import { titleField } from '../titleField.ts';

const SOC_MESSAGE = 'Write the code as 29-1141.00, from onetonline.org';

/** Whether there are words in English, which stand in for every language that has none. */
const hasEnglish = (words: unknown) =>
  Array.isArray(words) &&
  words.some((one) => typeof one === 'object' && one !== null && 'language' in one && one.language === 'en');

/** One profession of the finder. */
export const profession = defineType({
  name: 'profession',
  title: 'Profession',
  type: 'document',
  icon: CaseIcon,
  components: { input: DueBanner },
  groups: [
    { name: 'what', title: 'What it is', default: true },
    { name: 'words', title: 'Words' },
    { name: 'states', title: 'States and facts' },
  ],
  fields: [
    titleField({ group: 'what', description: 'Its name in English, such as “Registered nurse”' }),
    slugField({ source: 'title', group: 'what', folder: '/professions/' }),
    fieldOfWork({
      name: 'field',
      title: 'Field',
      group: 'what',
      choose: 'Choose the field it belongs to',
    }),
    defineField({
      name: 'soc',
      title: 'O*NET-SOC code',
      description: 'By it others join the profession with wages and tasks',
      type: 'string',
      group: 'what',
      validation: (rule) => [
        rule.required().error(SOC_MESSAGE),
        rule.regex(/^\d{2}-\d{4}\.\d{2}$/).error(SOC_MESSAGE),
      ],
    }),
    defineField({
      name: 'words',
      title: 'Words',
      description: 'What it is called in each language. People find it by all of them',
      type: 'array',
      group: 'words',
      of: [defineArrayMember({ type: 'professionWords' })],
      validation: (rule) => rule.custom((words) => hasEnglish(words) || 'Add its words in English'),
    }),
    defineField({
      name: 'firstName',
      title: 'Page of the first step',
      description: 'Its own name, where the first step is taken elsewhere than at the office',
      type: 'string',
      group: 'words',
    }),
    defineField({
      name: 'firstUrl',
      title: 'Address of that page',
      type: 'url',
      group: 'words',
      validation: (rule) =>
        rule.uri({ scheme: ['http', 'https'] }).error('Paste the whole address, beginning with https://'),
    }),
    defineField({
      name: 'places',
      title: 'States',
      description: 'Whether it is regulated there, and who decides',
      type: 'array',
      group: 'states',
      of: [defineArrayMember({ type: 'professionPlace' })],
      validation: (rule) => rule.required().min(1).error('Add at least one state'),
    }),
    defineField({
      name: 'guide',
      title: 'Guide',
      description: 'What comes after /guides/ in the address of the guide for it, or of the nearest one',
      type: 'string',
      group: 'states',
    }),
    defineField({
      name: 'ownGuide',
      title: 'That guide is for this very profession',
      description: 'Then the page shows its cost and time',
      type: 'boolean',
      group: 'states',
    }),
    defineField({
      name: 'related',
      title: 'Professions nearby',
      description: 'What comes after /professions/ in their addresses: one to a line',
      type: 'lineList',
      group: 'states',
    }),
  ],
  orderings: [{ name: 'title', title: 'Title', by: [{ field: 'title', direction: 'asc' }] }],
  preview: {
    select: { title: 'title', field: 'field', places: 'places' },
    prepare: ({ title, field, places }) => {
      const due = factsDue({ places }, todayHere());
      return {
        title,
        subtitle: [due > 0 && `${due} ${due === 1 ? 'fact' : 'facts'} due for checking`, fieldInWords(field)]
          .filter(Boolean)
          .join(' · '),
      };
    },
  },
});
