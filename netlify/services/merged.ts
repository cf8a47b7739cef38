import type { SanityClient } from '@sanity/client';
import { z } from 'zod';
import { mergeId } from '../../program/merge/mergeRecord.ts';
import { referencedId } from '../../program/references.ts';
import type { Reader } from './readAhead.ts';

const intoSchema = z.object({ into: referencedId });

/** How many merges one after another are followed. Each points at the record that stays, so that one is the rule. */
const MOST_STEPS = 8;

/** The id of the record that a person's id leads to by now: its own, or that of the one it went into. */
export async function currentId(records: Reader | SanityClient, id: string): Promise<string> {
  let current = id;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if (!/^(participant|connector)\./.test(current) || (await records.getDocument(current))) return current;
    const { data } = intoSchema.safeParse(await records.getDocument(mergeId(current)));
    if (!data?.into) return current;
    current = data.into;
  }
  return current;
}
