import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/** Where `npm run city` puts the settings of a city. */
const FILE = 'content/city/settings.json';

const settingsSchema = z.tuple([
  z.object({ country: z.string(), province: z.string().optional(), timeZone: z.string() }),
]);

/** Whether `npm run city` has made a city here: it begins with nobody, since the fictional people live in St. Louis. */
export const isCityMade = (file = FILE): boolean => existsSync(file);

/** What the Studio of a city is built with, from the settings that the city begins with; nothing where there is no such file. */
export function cityStudio(file = FILE): Record<string, string> {
  if (!isCityMade(file)) return {};
  const [{ country, province, timeZone }] = settingsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  return {
    SANITY_STUDIO_COUNTRY: country,
    ...(province && { SANITY_STUDIO_PROVINCE: province }),
    SANITY_STUDIO_TIME_ZONE: timeZone,
  };
}
