import { TranslateIcon } from '@sanity/icons/Translate';
import { defineArrayMember, defineField, defineType } from 'sanity';
import { DEFAULT_LANGUAGE } from '../../../../locales/locales.ts';
import { BEFORE_YOU_PAY_MESSAGE, FIRST_STEPS_MESSAGE } from '../../../../program/content/essentials.ts';
import { languageLabel, siteLanguageChoices } from '../../../shared/labels/languages.ts';
import { EssentialsForm } from '../../essentials/EssentialsForm.tsx';
import { checkedField } from '../translationFields.ts';
import { isOnlyInItsLanguage } from '../uniqueInLanguage.ts';

const languages = siteLanguageChoices.filter(({ value }) => value !== DEFAULT_LANGUAGE);

const steps = (name: string, title: string) =>
  defineField({
    name,
    title,
    type: 'array',
    group: 'steps',
    of: [defineArrayMember({ type: 'essentialStep' })],
  });

/** What matters most in a guide, in one other language: shown in place of the English guide, which it leads to. */
export const guideEssentials = defineType({
  name: 'guideEssentials',
  title: 'Essentials of a guide',
  type: 'document',
  icon: TranslateIcon,
  components: { input: EssentialsForm },
  groups: [
    { name: 'essentials', title: 'Essentials', default: true },
    { name: 'steps', title: 'Steps' },
    { name: 'check', title: 'Checks' },
  ],
  fields: [
    defineField({
      name: 'guide',
      title: 'English guide',
      type: 'reference',
      to: [{ type: 'guide' }],
      group: 'essentials',
      options: {
        filter: `coalesce(language, "${DEFAULT_LANGUAGE}") == "${DEFAULT_LANGUAGE}"`,
        disableNew: true,
      },
      validation: (rule) => rule.required().error('Choose the guide'),
    }),
    defineField({
      name: 'language',
      title: 'Language',
      type: 'string',
      group: 'essentials',
      options: { list: languages },
      validation: (rule) => [
        rule.required().error('Choose the language'),
        rule.custom(
          (language?: string) =>
            language === undefined ||
            languages.some(({ value }) => value === language) ||
            'Choose from the list',
        ),
        rule.custom(
          async (_language, context) =>
            (await isOnlyInItsLanguage(context)) ||
            'This guide has essentials in this language already. Change those: readers see one only',
        ),
      ],
    }),
    defineField({
      name: 'title',
      title: 'Title',
      description: 'Of the guide, in this language',
      type: 'string',
      group: 'essentials',
      validation: (rule) => rule.required().error('Write a title'),
    }),
    defineField({
      name: 'summary',
      title: 'Summary',
      description: 'One or two sentences under the title',
      type: 'text',
      rows: 3,
      group: 'essentials',
      validation: (rule) => rule.required().error('Say in a sentence or two what the guide is about'),
    }),
    defineField({
      name: 'authority',
      title: 'Whom to ask',
      description: 'As it stands after “Ask” in this language. The English name in brackets helps to find it',
      type: 'string',
      group: 'essentials',
      validation: (rule) => rule.required().error('Name the office to ask when a fact is uncertain'),
    }),
    defineField({
      name: 'otherAuthority',
      title: 'Whom to ask in the other state',
      type: 'string',
      group: 'essentials',
    }),
    defineField({
      name: 'beforeYouPay',
      title: 'Before you pay',
      description: 'The warnings of the guide: one to a line',
      type: 'lineList',
      group: 'essentials',
      validation: (rule) => rule.required().min(1).error(BEFORE_YOU_PAY_MESSAGE),
    }),
    defineField({
      name: 'firstSteps',
      title: 'First three steps',
      description: 'What to do this week: one step to a line. Facts by their key in braces, such as {phone}',
      type: 'lineList',
      group: 'essentials',
      validation: (rule) => rule.required().min(1).error(FIRST_STEPS_MESSAGE),
    }),
    steps('steps', 'Steps'),
    steps('otherSteps', 'Steps in the other state'),
    defineField({
      name: 'helpers',
      title: 'Local help',
      description: 'Helpers to name beside those that stand in every guide. Their own sentences are shown',
      type: 'array',
      group: 'essentials',
      of: [defineArrayMember({ type: 'reference', to: [{ type: 'helper' }] })],
    }),
    defineField({
      name: 'help',
      title: 'What else to know of local help',
      description: 'One sentence to a line',
      type: 'lineList',
      group: 'essentials',
    }),
    checkedField('check'),
    defineField({
      name: 'translatedOn',
      title: 'Compared with the English guide on',
      description: '“English compared” in the menu beside Publish sets it. Readers see it',
      type: 'date',
      group: 'check',
      options: { dateFormat: 'MMM D, YYYY' },
      validation: (rule) =>
        rule.required().error('Press “English compared” in the menu beside Publish, or enter the day'),
    }),
    defineField({
      name: 'translatedFrom',
      title: 'English text that was translated',
      type: 'array',
      group: 'check',
      readOnly: true,
      hidden: true,
      of: [defineArrayMember({ type: 'translatedPart' })],
    }),
  ],
  orderings: [{ name: 'language', title: 'Language', by: [{ field: 'language', direction: 'asc' }] }],
  preview: {
    select: { title: 'title', guide: 'guide.title', language: 'language', checked: 'translation.checkedBy' },
    prepare: ({ title, guide, language, checked }) => ({
      title,
      subtitle: [
        languageLabel(language),
        guide,
        checked ? `checked by ${checked}` : 'not checked by a reader',
      ]
        .filter(Boolean)
        .join(' · '),
    }),
  },
});
