import { z } from 'zod';
import { DEFAULT_LANGUAGE, LANGUAGES } from '../../locales/locales.ts';
import { retentionSettingsSchema } from '../retention/settings.ts';

/** The id of the one settings document: what a city changes to make the program its own. */
export const SETTINGS_ID = 'settings';

/** Where a city says nothing: the first city's. */
const DEFAULT_TIME_ZONE = 'America/Chicago';

/** Whether this is the name of a time zone, as `America/Chicago`. */
function isTimeZone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
}

export const settingsSchema = z.object({
  programName: z.string().min(1),
  city: z.string().min(1),
  phone: z.string().min(1),
  email: z.email(),
  address: z.string().nullish(),
  /** Five-digit ZIPs, and three-digit prefixes that stand for every ZIP beginning with them. */
  regionPostcodes: z.array(z.string().regex(/^\d{3}(\d{2})?$/)).min(1),
  regionDescription: z.string().min(1),
  /** How long records are kept, where a city wants other limits than ours. */
  retention: retentionSettingsSchema.nullish(),
  /** The IANA name of the zone in which the times of events are said. */
  timeZone: z
    .string()
    .nullish()
    .transform((zone) => zone || DEFAULT_TIME_ZONE)
    .refine(isTimeZone, 'Use the name of a time zone, such as America/Chicago'),
  /** The languages that the city offers: those with pages on the site. Nothing said: all of them. English always. */
  languages: z
    .array(z.enum(LANGUAGES))
    .nullish()
    .transform((offered) =>
      LANGUAGES.filter((language) => language === DEFAULT_LANGUAGE || !offered || offered.includes(language)),
    ),
  /** Who has read the site's own words in a language, and when. A language that is absent: nobody has yet. */
  translations: z
    .array(z.object({ language: z.enum(LANGUAGES), checkedBy: z.string().min(1), checkedOn: z.iso.date() }))
    .nullish()
    .transform((list) => list ?? []),
});
export type Settings = z.output<typeof settingsSchema>;
