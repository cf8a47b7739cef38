import type { SanityClient } from '@sanity/client';
import { z } from 'zod';
import type { Field } from '../../../program/fields.ts';
import { fieldInWords } from '../../shared/labels/fieldsOfWork.ts';

/** How many people have a field that is not offered to anybody else. */
interface Kept {
  field: Field;
  participants: number;
  connectors: number;
}

const countsSchema = z.object({ participants: z.int(), connectors: z.int() });

const COUNTS = `{
  "participants": count(*[_type == "participant" && field == $field]),
  "connectors": count(*[_type == "connector" && $field in fields])
}`;

/** Counts who has one of these fields. Throws what the client throws. */
export const readKept = (client: SanityClient, fields: readonly Field[]): Promise<Kept[]> =>
  Promise.all(
    fields.map(async (field) => {
      const options = { perspective: 'published', tag: 'fields-of-work' } as const;
      return { field, ...countsSchema.parse(await client.fetch(COUNTS, { field }, options)) };
    }),
  );

const count = (number: number, one: string) => `${number} ${number === 1 ? one : `${one}s`}`;

/** The same in sentences for staff, a field each. */
export const keptInWords = (kept: readonly Kept[]): string[] =>
  kept.map(({ field, participants, connectors }) => {
    const name = fieldInWords(field);
    if (participants + connectors === 0) return `Nobody has “${name}”.`;
    const who = `${count(participants, 'participant')} and ${count(connectors, 'Connector')}`;
    return `${who} with “${name}” would keep it, and be matched by it.`;
  });
