import { z } from 'zod';
import { COUNTRY_CODES, DEFAULT_COUNTRY, packOf } from '../../../countries/countries.ts';
import { DEFAULT_LANGUAGE } from '../../../locales/locales.ts';
import { messagesFor } from '../../../locales/messages.ts';
import { DEFAULT_TIME_ZONE, isTimeZone } from '../../../program/clock/zone.ts';

const environmentSchema = z.object({
  projectId: z
    .string('Set SANITY_STUDIO_PROJECT_ID to the id of the Sanity project')
    .regex(/^[-a-z0-9]+$/, 'SANITY_STUDIO_PROJECT_ID has only lower-case letters, digits and hyphens'),
  contentDataset: z.string().min(1).default('production'),
  programDataset: z.string().min(1).default('program'),
  /** Base URL of the Content Lake when it is not Sanity's own host. It may end in a path. */
  apiHost: z.url('SANITY_STUDIO_API_HOST must be a whole URL, such as https://lake.example.org').optional(),
  /** Where the preview of the site answers, if there is one. */
  previewUrl: z.url('SANITY_STUDIO_PREVIEW_URL must be a whole URL').optional(),
  /** `on`: the tool for queries of one's own stands in the bar. For who builds the Studio; staff have no use for it. */
  vision: z.literal('on', 'SANITY_STUDIO_VISION is on, or not set').optional(),
});
export type StudioEnvironment = z.infer<typeof environmentSchema>;

/** The variables as the build finds them. Each is written out, because the bundler replaces them by name. */
const variables = {
  projectId: process.env.SANITY_STUDIO_PROJECT_ID,
  contentDataset: process.env.SANITY_STUDIO_DATASET || undefined,
  programDataset: process.env.SANITY_STUDIO_PROGRAM_DATASET || undefined,
  apiHost: process.env.SANITY_STUDIO_API_HOST || undefined,
  previewUrl: process.env.SANITY_STUDIO_PREVIEW_URL || undefined,
  vision: process.env.SANITY_STUDIO_VISION || undefined,
};

/** Reads the Studio's settings; throws a list of what to set. Everything here is public: it ends up in the bundle. */
export function readEnvironment(
  values: Partial<Record<keyof StudioEnvironment, string>> = variables,
): StudioEnvironment {
  const result = environmentSchema.safeParse(values);
  if (!result.success) throw new Error(z.prettifyError(result.error));
  return result.data;
}

const timeZone = z
  .string()
  .default(DEFAULT_TIME_ZONE)
  .refine(isTimeZone, 'SANITY_STUDIO_TIME_ZONE must be the name of a time zone, such as America/Chicago');

/**
 * The zone in which the Studio counts days and shows times: that of the settings. A schema names it before any settings
 * could be read, so the build is told.
 */
export const TIME_ZONE = timeZone.parse(process.env.SANITY_STUDIO_TIME_ZONE || undefined);

/** The country whose words the Studio uses and whose holidays it counts: that of the settings, for the same reason. */
export const COUNTRY = z
  .enum(COUNTRY_CODES, `SANITY_STUDIO_COUNTRY must be one of ${COUNTRY_CODES.join(', ')}`)
  .default(DEFAULT_COUNTRY)
  .parse(process.env.SANITY_STUDIO_COUNTRY || undefined);

/** The state or province, where holidays differ between them. */
export const PROVINCE = process.env.SANITY_STUDIO_PROVINCE || undefined;

const { called, examples } = packOf(COUNTRY).regions;
/** What a part of the country is called, as a heading and within a sentence, and two of them as examples. */
export const PART = called;
export const PART_NOUN = called.charAt(0).toLowerCase() + called.slice(1);
export const [PLACE, OTHER_PLACE] = examples;

/** How postal codes are written here. */
export const POSTAL = packOf(COUNTRY).postal;

/** What the pages and emails say in English, with the words of the country. */
export const TEXTS = messagesFor(DEFAULT_LANGUAGE, COUNTRY);

const { countryPostcode, countryPostcodeNoun } = TEXTS.countries[COUNTRY];
/** What a postal code is called here: as a heading, and within a sentence. */
export const POSTCODE = countryPostcode;
export const POSTCODE_NOUN = countryPostcodeNoun;
