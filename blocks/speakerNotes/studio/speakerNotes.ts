import { CommentIcon } from '@sanity/icons/Comment';
import { defineField, defineType } from 'sanity';
import { z } from 'zod';
import { blockTexts } from '../../../program/content/blockText.ts';

const stored = z.array(z.looseObject({ _type: z.string() })).catch([]);

/** What the speaker says to a slide. */
export const speakerNotes = defineType({
  name: 'speakerNotes',
  title: 'Speaker notes',
  description: 'What to say to a slide: printed below it, not on it',
  type: 'object',
  icon: CommentIcon,
  fields: [
    defineField({
      name: 'notes',
      title: 'What to say',
      type: 'plainText',
      validation: (rule) => rule.required().min(1).error('Write what the speaker says'),
    }),
  ],
  preview: {
    select: { notes: 'notes' },
    prepare: ({ notes }) => ({
      title: 'Speaker notes',
      subtitle: blockTexts(stored.parse(notes))
        .map(({ text }) => text)
        .join(' '),
    }),
  },
});
