import { defineArrayMember, defineField } from 'sanity';
import { z } from 'zod';
import { DEFAULT_LANGUAGE } from '../../../../locales/locales.ts';
import { inWords } from '../../../shared/labels/choices.ts';
import { dayInWords } from '../../../shared/labels/dates.ts';
import { siteLanguageChoices, siteLanguageWords } from '../../../shared/labels/languages.ts';

const otherLanguages = siteLanguageChoices.filter(({ value }) => value !== DEFAULT_LANGUAGE);
const checks = z.array(z.object({ language: z.string() }));

/** The languages of the site, and who has read its own words in them. */
export const languageFields = [
  defineField({
    name: 'languages',
    title: 'Languages of the site',
    description:
      'Only those chosen have pages, and English always. For a site in English alone choose English. When none is chosen, the site has all of them',
    type: 'array',
    group: 'languages',
    of: [defineArrayMember({ type: 'string' })],
    options: { list: [...siteLanguageChoices] },
    validation: (rule) => rule.unique().error('A language is in the list twice'),
  }),
  defineField({
    name: 'translations',
    title: 'Who has checked the words of the site',
    description:
      'Buttons, forms and headings come translated. Write down who of those who read the language well has read them: readers see it',
    type: 'array',
    group: 'languages',
    of: [
      defineArrayMember({
        name: 'checkedWords',
        title: 'Language checked',
        type: 'object',
        fields: [
          defineField({
            name: 'language',
            title: 'Language',
            type: 'string',
            options: { list: otherLanguages },
            validation: (rule) => rule.required().error('Choose the language'),
          }),
          defineField({
            name: 'checkedBy',
            title: 'Checked by',
            type: 'string',
            validation: (rule) => rule.required().error('Say who checked the words'),
          }),
          defineField({
            name: 'checkedOn',
            title: 'Checked on',
            type: 'date',
            options: { dateFormat: 'MMM D, YYYY' },
            validation: (rule) => rule.required().error('Enter the day the words were checked'),
          }),
        ],
        preview: {
          select: { language: 'language', by: 'checkedBy', on: 'checkedOn' },
          prepare: ({ language, by, on }) => ({
            title: inWords(siteLanguageWords, language) || 'Language not chosen',
            subtitle: [by, dayInWords(on)].filter(Boolean).join(', '),
          }),
        },
      }),
    ],
    validation: (rule) =>
      rule
        .custom((value) => {
          const parsed = checks.safeParse(value);
          const named = parsed.success ? parsed.data.map(({ language }) => language) : [];
          return new Set(named).size === named.length
            ? true
            : 'A language is in the list twice: keep the newer check';
        })
        .warning(),
  }),
];
