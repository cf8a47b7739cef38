import { defineField } from 'sanity';
import { DEFAULT_LANGUAGE, LANGUAGES } from '../../../../locales/locales.ts';
import { asksWhatIsNeverAsked, looksLikeHtml } from '../../../../program/ownQuestions/changes.ts';
import { siteLanguageWords } from '../../../shared/labels/languages.ts';

interface OwnWords {
  name: string;
  title: string;
  description?: string;
  /** Characters that fit. */
  most: number;
  isNeeded: boolean;
}

/** Why a text cannot stand in a question; true where it can. */
function problemWith(text: string | undefined): string | true {
  if (text === undefined) return true;
  if (asksWhatIsNeverAsked(text))
    return 'The program never asks for numbers by which a country knows its people, for papers, nationality, immigration status or birthdays, and keeps none of it. Ask for something else';
  return looksLikeHtml(text) ? 'Write plain words: readers would see the signs of HTML as they stand' : true;
}

/** A text in each language of the site. English must be there; a language without it is asked in English. */
export const ownWordsField = ({ name, title, description, most, isNeeded }: OwnWords) =>
  defineField({
    name,
    title,
    ...(description && { description }),
    type: 'object',
    options: { collapsible: false, columns: 1 },
    validation: (rule) => (isNeeded ? rule.required().error('Enter the words in English') : rule),
    fields: LANGUAGES.map((language) =>
      defineField({
        name: language,
        title: siteLanguageWords[language] ?? language,
        type: 'string',
        validation: (rule) => [
          ...(isNeeded && language === DEFAULT_LANGUAGE
            ? [rule.required().error('Enter the words in English')]
            : []),
          rule.max(most).error(`At most ${most} characters: people read it on a phone`),
          rule.custom(problemWith),
        ],
      }),
    ),
  });
