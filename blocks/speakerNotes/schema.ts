import { z } from 'zod';
import { richText } from '../../program/content/richText.ts';

/** What the speaker says to a slide: below it on a screen and on paper, not on the slide. */
export const speakerNotesSchema = z.object({
  _type: z.literal('speakerNotes'),
  _key: z.string(),
  notes: richText.refine((blocks) => blocks.length > 0, 'Write what the speaker says'),
});
