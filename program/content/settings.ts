import { z } from 'zod';
import { retentionSettingsSchema } from '../retention/settings.ts';

/** The id of the one settings document: what a city changes to make the program its own. */
export const SETTINGS_ID = 'settings';

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
});
export type Settings = z.infer<typeof settingsSchema>;
