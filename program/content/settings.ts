import { z } from 'zod';
import { COUNTRY_CODES, DEFAULT_COUNTRY, isCodeOrPart, packOf } from '../../countries/countries.ts';
import { DEFAULT_LANGUAGE, LANGUAGES } from '../../locales/locales.ts';
import { sharedNumbersSchema } from '../cities/trusted.ts';
import { waitsSchema } from '../clock/waits.ts';
import { DEFAULT_TIME_ZONE, isTimeZone } from '../clock/zone.ts';
import { criteriaSchema } from '../criteria.ts';
import { fieldsOfWorkSchema } from '../fieldsOfWork.ts';
import { capacitySchema } from '../matching/capacity.ts';
import { expectedSchema } from '../matching/prior.ts';
import { weightsSchema } from '../matching/settings.ts';
import { DEFAULT_EMAILS_PER_DAY } from '../messages/pace.ts';
import { ownQuestionsSchema } from '../ownQuestions/ownQuestion.ts';
import { retentionSettingsSchema } from '../retention/settings.ts';
import { listOf } from '../stored.ts';
import { trialsSchema } from '../trial/trial.ts';
import { isAddress } from '../typed/address.ts';
import { cleanAddress, cleanNumber } from '../typed/clean.ts';
import { DEFAULT_UNDO_MINUTES } from '../undo.ts';
import { coordinatorSchema } from './coordinator.ts';
import { trustSchema } from './trust.ts';

/** The id of the one settings document: what a city changes to make the program its own. */
export const SETTINGS_ID = 'settings';

/** A country that is no pack of ours is a mistake; none is the one in which the program began. */
const country = z
  .enum(COUNTRY_CODES)
  .nullish()
  .transform((code) => code ?? DEFAULT_COUNTRY);

const settingsShape = z.object({
  programName: z.string().min(1),
  city: z.string().min(1),
  phone: z.string().min(1),
  /** As staff typed it: what nobody sees in it must not stop every letter. */
  email: z.string().overwrite(cleanAddress).refine(isAddress),
  address: z.string().nullish(),
  /** Who signs emails, where the city names somebody. */
  coordinator: coordinatorSchema.nullish().catch(null),
  /** Who runs the program and pays for it, who decides how, and who keeps data for it. */
  trust: trustSchema.nullish(),
  country,
  /** The state or province, by its code: holidays differ between them in some countries. */
  province: z.string().nullish(),
  /** Whole postal codes, and parts that stand for every code in them: in the US the first three digits. */
  regionPostcodes: z.array(z.string().overwrite((code) => cleanNumber(code).toUpperCase())).min(1),
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
  /** How many sign-ups a new program expects; it counts for less the more have come (program/matching/prior.ts). */
  expected: expectedSchema.nullish(),
  /** Whether the site says which kinds of connector are wanted (program/wanted). Nothing said: it does not. */
  wantedShown: z
    .boolean()
    .nullish()
    .transform((shown) => shown ?? false),
  /** Numbers of several cities: whether ours are published, and whose we add up (program/cities). */
  sharedNumbers: sharedNumbersSchema.nullish().catch(null),
  /** Comparisons of pages, by chance, the running one and those that are over (program/trial). */
  trials: trialsSchema,
  /** Questions of the city's own on the two sign-up forms (program/ownQuestions). */
  ownQuestions: ownQuestionsSchema,
  /** Which criteria are needed, talked about or not counted, and their words (program/criteria). */
  criteria: criteriaSchema,
  /** Which fields of work are offered, and which are near to each other (program/fieldsOfWork.ts). */
  fieldsOfWork: fieldsOfWorkSchema,
  /** What each criterion of matching is worth (program/matching/settings.ts). */
  matchWeights: weightsSchema,
  /** How many working days people have for an answer (program/clock/waits.ts). */
  waits: waitsSchema,
  /** How many introductions the form proposes to a new connector (program/matching/capacity.ts). */
  capacity: capacitySchema,
});

/** What stands for the region must be codes of the country. */
export const settingsSchema = settingsShape.superRefine(({ country, regionPostcodes }, { addIssue }) => {
  regionPostcodes.forEach((code, at) => {
    if (!isCodeOrPart(code, country))
      addIssue({
        code: 'custom',
        path: ['regionPostcodes', at],
        message: `is no postal code of ${packOf(country).name}, and no part of it`,
      });
  });
});
export type Settings = z.output<typeof settingsSchema>;

/** How a person of the program is reached: the number that is answered, and who answers it. */
export function contactOf({ phone, email, coordinator }: Pick<Settings, 'phone' | 'email' | 'coordinator'>) {
  return { phone: coordinator?.phone || phone, email, coordinator };
}
