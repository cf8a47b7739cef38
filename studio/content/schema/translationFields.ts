import { defineField } from 'sanity';
import { z } from 'zod';
import { DEFAULT_LANGUAGE } from '../../../locales/locales.ts';
import { siteLanguageChoices } from '../../shared/labels/languages.ts';

const written = z.object({ language: z.string() });

/** Whether a document is written in another language than the one that is whole. */
export function isTranslation(document: unknown): boolean {
  const parsed = written.safeParse(document);
  return parsed.success && parsed.data.language !== DEFAULT_LANGUAGE;
}

/** Who of those who read the language well has read a translation, and when. */
export function checkedField(group: string) {
  return defineField({
    name: 'translation',
    title: 'Who has checked this translation',
    description: 'Readers see it. While it is empty, the page says that nobody has checked it yet',
    type: 'object',
    group,
    options: { columns: 2, documentInternationalization: { exclude: true } },
    hidden: ({ document }) => !isTranslation(document),
    fields: [
      defineField({
        name: 'checkedBy',
        title: 'Name',
        description: 'Someone who reads the language well',
        type: 'string',
        validation: (rule) => rule.required().error('Say who checked it, or empty the date too'),
      }),
      defineField({
        name: 'checkedOn',
        title: 'On',
        type: 'date',
        options: { dateFormat: 'MMM D, YYYY' },
        validation: (rule) => rule.required().error('Enter the day it was checked, or empty the name too'),
      }),
    ],
  });
}

/** The language of a page, and for translations who has read it. */
export function translationFields(group: string) {
  return [
    defineField({
      name: 'language',
      title: 'Language',
      description: 'Begin a translation under “Translations” at the top of the form',
      type: 'string',
      group,
      readOnly: true,
      options: { list: siteLanguageChoices },
      initialValue: DEFAULT_LANGUAGE,
    }),
    checkedField(group),
  ];
}
