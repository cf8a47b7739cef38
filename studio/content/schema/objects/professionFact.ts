import { CheckmarkCircleIcon } from '@sanity/icons/CheckmarkCircle';
import { defineField, defineType } from 'sanity';
import { PROFESSION_FACTS } from '../../../../program/content/profession.ts';
import { choices } from '../../../shared/labels/choices.ts';
import { professionFactWords } from '../../../shared/labels/professions.ts';
import { fact } from './fact.ts';

/** A fact of a profession: as in a guide, and what it is about, by which pages in every language name it. */
export const professionFact = defineType({
  ...fact,
  name: 'professionFact',
  icon: CheckmarkCircleIcon,
  fields: [
    defineField({
      name: 'about',
      title: 'What it is about',
      description:
        'Pages name the fact by this in each language. A price or a time is read from “Amount for adding up”',
      type: 'string',
      options: { list: choices(PROFESSION_FACTS, professionFactWords) },
      validation: (rule) => rule.required().error('Choose what the fact is about'),
    }),
    ...fact.fields,
  ],
});
