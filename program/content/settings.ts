import { z } from 'zod';
import { DEFAULT_LANGUAGE, LANGUAGES } from '../../locales/locales.ts';
import { DEFAULT_TIME_ZONE, isTimeZone } from '../clock/zone.ts';
import { DEFAULT_EMAILS_PER_DAY } from '../messages/pace.ts';
import { retentionSettingsSchema } from '../retention/settings.ts';
import { listOf } from '../stored.ts';
import { isAddress } from '../typed/address.ts';
import { cleanAddress, cleanNumber } from '../typed/clean.ts';
import { DEFAULT_UNDO_MINUTES } from '../undo.ts';

/** The id of the one settings document: what a city changes to make the program its own. */
export const SETTINGS_ID = 'settings';

export const settingsSchema = z.object({
  programName: z.string().min(1),
  city: z.string().min(1),
  phone: z.string().min(1),
  /** As staff typed it: what nobody sees in it must not stop every letter. */
  email: z.string().overwrite(cleanAddress).refine(isAddress),
  address: z.string().nullish(),
  /** Five-digit ZIPs, and three-digit prefixes that stand for every ZIP beginning with them. */
  regionPostcodes: z
    .array(
      z
        .string()
        .overwrite(cleanNumber)
        .regex(/^\d{3}(\d{2})?$/),
    )
    .min(1),
  regionDescription: z.string().min(1),
  /** How long records are kept, where a city wants other limits than ours. */
  retention: retentionSettingsSchema.nullish(),
  /** The name of the zone (IANA) in which the program counts its days and says its times. */
  timeZone: z
    .string()
    .nullish()
    .transform((zone) => zone || DEFAULT_TIME_ZONE)
    .refine(isTimeZone, 'Use the name of a time zone, such as America/Chicago'),
  /** Minutes for which a decision of staff can be taken back before anybody is written to. */
  undoMinutes: z
    .number()
    .int()
    .min(0)
    .max(60)
    .nullish()
    .transform((minutes) => minutes ?? DEFAULT_UNDO_MINUTES),
  /** Emails that the mail service takes in 24 hours. News to many goes out at the pace that this leaves. */
  emailsPerDay: z
    .number()
    .int()
    .min(1)
    .max(1_000_000)
    .nullish()
    .transform((emails) => emails ?? DEFAULT_EMAILS_PER_DAY),
  /** The languages that the city offers: those with pages on the site. Nothing said: all of them. English always. */
  languages: z
    .array(z.enum(LANGUAGES))
    .nullish()
    .transform((offered) =>
      LANGUAGES.filter((language) => language === DEFAULT_LANGUAGE || !offered || offered.includes(language)),
    ),
  /** Who has read the site's own words in a language, and when. A language that is absent: nobody has yet. */
  translations: listOf(
    z.object({ language: z.enum(LANGUAGES), checkedBy: z.string().min(1), checkedOn: z.iso.date() }),
  ),
});
export type Settings = z.output<typeof settingsSchema>;
