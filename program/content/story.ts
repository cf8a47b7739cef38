import { z } from 'zod';
import { fieldSchema } from '../fields.ts';
import { PHOTO_IN_WORDS, photo, photoIsInWords } from './photo.ts';
import { richText, slug } from './richText.ts';
import { checkedTranslation, writtenIn } from './translation.ts';

/** What one coffee led to, told with the person's permission. */
export const storySchema = z
  .object({
    _id: z.string(),
    language: writtenIn,
    translation: checkedTranslation,
    title: z.string().min(1),
    slug,
    /** Whom it is about, in the words this person wants: "Amira, a nurse from Syria". */
    person: z.string().min(1),
    field: fieldSchema,
    summary: z.string().min(1),
    body: richText,
    photo: photo.nullish(),
    photoAlt: z.string().nullish(),
    publishedOn: z.iso.date(),
    /** An invented story, shown as an example until staff replace it. */
    example: z.boolean().nullish(),
  })
  .refine(photoIsInWords, PHOTO_IN_WORDS);
export type Story = z.output<typeof storySchema>;
