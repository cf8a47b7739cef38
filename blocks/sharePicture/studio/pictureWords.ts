import { TranslateIcon } from '@sanity/icons/Translate';
import { defineField, defineType } from 'sanity';
import { languageLabel, siteLanguageChoices } from '../../../studio/shared/labels/languages.ts';

/** What a picture says in one language. */
export const pictureWords = defineType({
  name: 'pictureWords',
  title: 'Words in a language',
  type: 'object',
  icon: TranslateIcon,
  fields: [
    defineField({
      name: 'language',
      title: 'Language',
      type: 'string',
      options: { list: siteLanguageChoices },
      validation: (rule) => rule.required().error('Choose the language'),
    }),
    defineField({
      name: 'headline',
      title: 'Large words',
      description: 'The number, such as “1 in 4”, or two or three words in its place',
      type: 'string',
      validation: (rule) => [
        rule.required().error('Write what stands large on the picture'),
        rule.max(24).error('At most 24 letters: there is room for no more'),
      ],
    }),
    defineField({
      name: 'line',
      title: 'Line below',
      description: 'What the number counts, where, and of which year',
      type: 'text',
      rows: 2,
      validation: (rule) => [
        rule.required().error('Say what the number counts'),
        rule.max(160).error('At most 160 letters: there is room for no more'),
      ],
    }),
    defineField({
      name: 'alternative',
      title: 'The picture in words',
      description: 'Alternative text: what the picture says and shows. People copy it with the picture',
      type: 'text',
      rows: 2,
      validation: (rule) => rule.required().error('Say the picture in words: not everybody sees it'),
    }),
  ],
  preview: {
    select: { headline: 'headline', line: 'line', language: 'language' },
    prepare: ({ headline, line, language }) => ({
      title: [headline, line].filter(Boolean).join(' '),
      subtitle: languageLabel(language),
    }),
  },
});
