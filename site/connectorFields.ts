import { DEFAULT_LANGUAGE } from '../locales/locales.ts';
import type { Field } from '../program/fields.ts';
import { fetchConnectors } from './sanity/fetch.ts';
import { fetchGuides } from './sanity/guides.ts';

/** The fields that have a page of connectors: those of a connector and those of a guide, which leads there. */
export async function fieldsShown(): Promise<Set<Field>> {
  const documents = [...(await fetchConnectors()), ...(await fetchGuides(DEFAULT_LANGUAGE))];
  return new Set(documents.map(({ field }) => field));
}
