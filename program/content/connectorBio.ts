import { z } from 'zod';
import { fieldSchema } from '../fields.ts';
import { listOf } from '../stored.ts';
import { PHOTO_IN_WORDS, photo, photoIsInWords } from './photo.ts';
import { slug } from './richText.ts';

/** The public page of a connector: what a participant may ask this person about. No contact details. */
export const connectorBioSchema = z
  .object({
    _id: z.string(),
    name: z.string().min(1),
    slug,
    field: fieldSchema,
    role: z.string().min(1),
    organisation: z.string().nullish(),
    languages: listOf(z.string()),
    askMeAbout: listOf(z.string()),
    bio: z.string().min(1),
    photo: photo.nullish(),
    photoAlt: z.string().nullish(),
    /** A fictional person, shown as an example until real connectors are added. */
    example: z.boolean().nullish(),
  })
  .refine(photoIsInWords, PHOTO_IN_WORDS);
export type ConnectorBio = z.infer<typeof connectorBioSchema>;
