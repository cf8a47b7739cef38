import { z } from 'zod';
import type { StoredDocument } from './findDocuments.ts';

const referenceOrNot = z.object({ _ref: z.string() }).optional().catch(undefined);
const schema = z.object({ participant: referenceOrNot, connector: referenceOrNot });

/** The ids of the people whom matches, or letters, are about. */
export const peopleOf = (documents: readonly StoredDocument[]): string[] =>
  documents.flatMap((document) => {
    const { participant, connector } = schema.parse(document);
    return [participant, connector].flatMap((reference) => reference?._ref ?? []);
  });
