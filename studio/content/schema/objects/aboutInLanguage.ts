import { defineField, defineType } from 'sanity';
import { languageLabel, siteLanguageChoices } from '../../../shared/labels/languages.ts';

/** What a helper does, said in one more language. */
export const aboutInLanguage = defineType({
  name: 'aboutInLanguage',
  title: 'In one more language',
  type: 'object',
  fields: [
    defineField({
      name: 'language',
      title: 'Language',
      type: 'string',
      options: { list: siteLanguageChoices },
      validation: (rule) => rule.required().error('Choose the language'),
    }),
    defineField({
      name: 'text',
      title: 'What it does',
      type: 'text',
      rows: 2,
      validation: (rule) => rule.required().error('Say what it does in this language'),
    }),
  ],
  preview: {
    select: { text: 'text', language: 'language' },
    prepare: ({ text, language }) => ({ title: text, subtitle: languageLabel(language) }),
  },
});
