import { TranslateIcon } from '@sanity/icons/Translate';
import { defineField, defineType } from 'sanity';
import { inWords } from '../../../shared/labels/choices.ts';
import { siteLanguageWords, spokenLanguageWords } from '../../../shared/labels/languages.ts';

/** Languages in which people look for their profession: those of the site, those people here speak, and German. */
const lookedIn: Record<string, string> = {
  ...siteLanguageWords,
  ...spokenLanguageWords,
  de: 'Deutsch (German)',
};

/** What a profession is called in one language. */
export const professionWords = defineType({
  name: 'professionWords',
  title: 'Words in a language',
  type: 'object',
  icon: TranslateIcon,
  fields: [
    defineField({
      name: 'language',
      title: 'Language',
      type: 'string',
      options: { list: Object.entries(lookedIn).map(([value, title]) => ({ value, title })) },
      validation: (rule) => [
        rule.required().error('Choose a language'),
        rule.regex(/^[a-z]{2,3}$/).error('Choose a language'),
      ],
    }),
    defineField({
      name: 'name',
      title: 'Name',
      description: 'As the page is titled in this language',
      type: 'string',
      validation: (rule) => rule.required().error('Say what the profession is called'),
    }),
    defineField({
      name: 'titles',
      title: 'Other words for it',
      description: 'All that people may type, for women and men, old and new: one to a line',
      type: 'lineList',
    }),
    defineField({
      name: 'first',
      title: 'Do this first',
      description: 'One or two sentences, where there is more to say than to ask the office',
      type: 'text',
      rows: 3,
    }),
  ],
  preview: {
    select: { language: 'language', name: 'name', titles: 'titles' },
    prepare: ({ language, name, titles }) => ({
      title: name,
      subtitle: [
        inWords(lookedIn, language),
        Array.isArray(titles) && titles.length > 0 && `${titles.length} more words`,
      ]
        .filter(Boolean)
        .join(' · '),
    }),
  },
});
