import type { SanityClient } from '@sanity/client';
import { z } from 'zod';
import { importLake } from '../../content/import/importLake.ts';
import { mergeId } from '../../program/merge/mergeRecord.ts';
import { mergeRecords, takeApart } from '../../program/merge/mergeRecords.ts';
import type { Side } from '../../program/merge/newer.ts';

export const BY = 'Robin Staff (example)';

/** Makes two records one, as staff do who have just looked at both. */
export async function merge(
  lake: SanityClient,
  stays: string,
  goes: string,
  choices: Record<string, Side> = {},
  now = new Date(),
) {
  const both = z
    .array(z.object({ _rev: z.string() }).nullable())
    .parse(await lake.getDocuments([stays, goes]));
  const seen = both.flatMap((record) => record?._rev ?? []);
  const decided = {
    stays,
    goes,
    choices,
    by: BY,
    now,
    rules: { regionPostcodes: ['631'] },
    undoMinutes: 3,
    seen,
  };
  return mergeRecords(importLake(lake), decided);
}

/** Takes apart what made a record go into another. */
export const apart = (lake: SanityClient, gone: string, now = new Date()) =>
  takeApart(importLake(lake), mergeId(gone), { by: BY, now });
