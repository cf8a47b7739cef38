import { EnvelopeIcon } from '@sanity/icons/Envelope';
import { defineField, defineType, getPublishedId, type SanityDocument } from 'sanity';
import { rewordingOf } from '../../../emails/letters.ts';
import { isLine, type WordingPart } from '../../../program/wording/parts.ts';
import { problemsOf } from '../../../program/wording/problems.ts';
import {
  readWording,
  storedWordingSchema,
  WORDING_TYPE,
  wordingId,
} from '../../../program/wording/wording.ts';
import { inWords } from '../../shared/labels/choices.ts';
import { siteLanguageChoices, siteLanguageWords } from '../../shared/labels/languages.ts';
import { letterChoices, letterTitle, wordingPartWords } from '../../shared/labels/letters.ts';
import { WordsInput } from '../wording/WordsInput.tsx';

/** Whether a document is the one place for the words of its letter and language. */
function isInPlace(document: SanityDocument | undefined): boolean {
  const stored = storedWordingSchema.safeParse(document).data;
  return Boolean(
    stored &&
      rewordingOf(stored.kind) &&
      getPublishedId(stored._id) === wordingId(stored.kind, stored.language),
  );
}

/** One part of a letter. What is wrong with it keeps the words from being published. */
function partField(part: WordingPart, description: string) {
  const field = {
    name: part,
    title: wordingPartWords[part],
    description,
    components: { input: WordsInput },
    hidden: ({ document, value }: { document: SanityDocument | undefined; value: unknown }) =>
      !value && !rewordingOf(document?.kind)?.parts.includes(part),
  };
  const problemsIn = (value: string | undefined, document: SanityDocument | undefined) => {
    const rewording = rewordingOf(document?.kind);
    return (rewording && problemsOf(rewording, part, value ?? '').join(' ')) || true;
  };
  return isLine(part)
    ? defineField({
        ...field,
        type: 'string',
        validation: (rule) => rule.custom((value, { document }) => problemsIn(value, document)),
      })
    : defineField({
        ...field,
        type: 'text',
        rows: 10,
        validation: (rule) => rule.custom((value, { document }) => problemsIn(value, document)),
      });
}

/** Words of staff for one letter in one language, in place of ours. The Letters tool begins it. */
export const letterWording = defineType({
  name: WORDING_TYPE,
  title: 'Words of an email',
  type: 'document',
  icon: EnvelopeIcon,
  fieldsets: [{ name: 'letter', title: 'Which email', options: { columns: 2 } }],
  fields: [
    defineField({
      name: 'kind',
      title: 'Email',
      type: 'string',
      fieldset: 'letter',
      readOnly: true,
      options: { list: letterChoices(({ reword }) => Boolean(reword)) },
      validation: (rule) => [
        rule.required().error('Begin in the tool “Emails”, under Program: “Change the wording”'),
        rule.custom((_, { document }) =>
          isInPlace(document)
            ? true
            : 'These words stand in the wrong place, and no email would carry them. Begin in the tool “Emails”',
        ),
      ],
    }),
    defineField({
      name: 'language',
      title: 'Language',
      type: 'string',
      fieldset: 'letter',
      readOnly: true,
      options: { list: siteLanguageChoices },
      validation: (rule) => rule.required().error('Begin in the tool “Emails”, under Program'),
    }),
    partField('subject', 'What stands in the list of emails. Leave it empty for our own words'),
    partField('heading', 'The large line above the email. Leave it empty for our own words'),
    partField(
      'opening',
      'After “Dear …”. Each line is a paragraph. Leave it empty for our own words. Links, the button and what an email promises stay as they are. Name nobody here: these words are not private',
    ),
    partField(
      'closing',
      'Before the good wishes. Each line is a paragraph. Leave it empty for our own words',
    ),
  ],
  preview: {
    select: {
      ...{ kind: 'kind', language: 'language' },
      ...{ subject: 'subject', heading: 'heading', opening: 'opening', closing: 'closing' },
    },
    prepare: ({ kind, language, ...words }) => ({
      title: letterTitle(kind) || 'No email chosen',
      subtitle: [
        inWords(siteLanguageWords, language),
        readWording(rewordingOf(kind), words).refused.length > 0 && 'has a mistake',
      ]
        .filter(Boolean)
        .join(' · '),
    }),
  },
});
