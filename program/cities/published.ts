import { z } from 'zod';
import { cityTotalsSchema } from './addUp.ts';

/** The public document that holds the file which this city publishes, as a text: what is signed stays byte for byte. */
export const CITY_NUMBERS_ID = 'city-numbers';
export const cityNumbersSchema = z.object({ asOf: z.iso.datetime(), file: z.string() });
export type CityNumbers = z.infer<typeof cityNumbersSchema>;

/** The public document that holds what was added up of the cities that this one trusts. */
export const CITY_TOTALS_ID = 'city-totals';
export const publishedTotalsSchema = z.object({
  asOf: z.iso.datetime(),
  totals: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(cityTotalsSchema),
});
export type PublishedTotals = z.output<typeof publishedTotalsSchema>;
