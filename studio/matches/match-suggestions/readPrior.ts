import type { SanityClient } from '@sanity/client';
import { z } from 'zod';
import { SETTINGS_ID } from '../../../program/content/settings.ts';
import { expectedSchema, type Prior, priorFrom } from '../../../program/matching/prior.ts';
import { readEnvironment } from '../../shared/clients/environment.ts';

const settingsSchema = z.object({ expected: expectedSchema.nullish().catch(null) }).nullish();

/** Whom the settings say that a new program expects; nothing where they say nothing. Throws what the client throws. */
export async function readPrior(program: SanityClient, signal?: AbortSignal): Promise<Prior | undefined> {
  const content = program.withConfig({
    dataset: readEnvironment().contentDataset,
    perspective: 'published',
  });
  const options = { tag: 'find-connector', ...(signal && { signal }) };
  const found: unknown = await content.fetch('*[_id == $id][0]{ expected }', { id: SETTINGS_ID }, options);
  return priorFrom(settingsSchema.parse(found)?.expected);
}
