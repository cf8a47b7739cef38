import {
  CITY_NUMBERS_ID,
  CITY_TOTALS_ID,
  type CityNumbers,
  cityNumbersSchema,
  type PublishedTotals,
  publishedTotalsSchema,
} from '../../program/cities/published.ts';
import { fetchAsItIs } from './content.ts';
import { oncePerBuild } from './oncePerBuild.ts';
import { parseDocument } from './parseDocument.ts';
import { CITY_NUMBERS_QUERY, CITY_TOTALS_QUERY } from './queries.ts';

/** The signed file that this city publishes, or nothing where it shares no numbers. */
export const fetchCityNumbers: () => Promise<CityNumbers | undefined> = oncePerBuild(async () => {
  const document = await fetchAsItIs(CITY_NUMBERS_QUERY);
  return document === null ? undefined : parseDocument(cityNumbersSchema, document, CITY_NUMBERS_ID);
});

/** What was added up of the cities that staff trust, or nothing where they name none. */
export const fetchCityTotals: () => Promise<PublishedTotals | undefined> = oncePerBuild(async () => {
  const document = await fetchAsItIs(CITY_TOTALS_QUERY);
  return document === null ? undefined : parseDocument(publishedTotalsSchema, document, CITY_TOTALS_ID);
});
