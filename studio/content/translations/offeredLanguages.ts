import type { SanityClient } from '@sanity/client';
import { z } from 'zod';
import { LANGUAGES, type Language } from '../../../locales/locales.ts';
import { SETTINGS_ID, settingsSchema } from '../../../program/content/settings.ts';
import { API_VERSION } from '../../shared/clients/apiVersion.ts';
import { siteLanguageWords } from '../../shared/labels/languages.ts';

const chosen = z.object({ languages: settingsSchema.shape.languages }).nullable();

/** The languages that a city's settings offer, as they were written; all of ours when nothing can be read from them. */
export function offeredLanguages(settings: unknown): Language[] {
  const parsed = chosen.safeParse(settings);
  return parsed.data?.languages ?? [...LANGUAGES];
}

/**
 * The choices of the translations menu. It waits for them, and with it the whole Studio: whatever fails, it is given
 * all languages.
 */
export async function translationChoices(client: SanityClient): Promise<{ id: string; title: string }[]> {
  const settings: unknown = await client
    .withConfig({ apiVersion: API_VERSION, perspective: 'published' })
    .fetch('*[_id == $id][0]{ languages }', { id: SETTINGS_ID }, { tag: 'offered-languages' })
    .catch(() => null);
  return offeredLanguages(settings).map((id) => ({ id, title: siteLanguageWords[id] ?? id }));
}
