import { z } from 'zod';
import type { Change } from '../../program/retention/changeOf.ts';
import { erasurePlan } from '../../program/retention/erasurePlan.ts';

/** A document of an archive: one line of JSON. */
export const archivedDocument = z.looseObject({ _id: z.string(), _type: z.string() });
export type ArchivedDocument = z.output<typeof archivedDocument>;

const isPerson = ({ _type }: ArchivedDocument) => _type === 'participant' || _type === 'connector';

/** A connector's page in the public dataset, or a draft of it, under the id that was erased. */
const isPage = ({ _id, _type }: ArchivedDocument, isErased: (id: string) => boolean) =>
  _type === 'connectorBio' && isErased(_id.replace(/^drafts\./, ''));

/** A document as the erasure of a person leaves it. */
function changed(document: ArchivedDocument, change: Change | undefined): ArchivedDocument {
  if (!change) return document;
  const entries = Object.entries({ ...document, ...change.set });
  return archivedDocument.parse(Object.fromEntries(entries.filter(([name]) => !change.unset.includes(name))));
}

/**
 * An archive as it would be had those people been erased before it was made: nothing about them comes back, and what
 * is the other person's too stays as an erasure leaves it. `refused` counts the documents left out.
 */
export function withoutErased(
  documents: readonly ArchivedDocument[],
  isErased: (id: string) => boolean,
  now: Date,
): { kept: ArchivedDocument[]; refused: number } {
  let kept = documents.filter((document) => !isPage(document, isErased));
  for (const { _id: subject } of documents.filter(
    (document) => isPerson(document) && isErased(document._id),
  )) {
    const plan = erasurePlan(subject, kept, now);
    const gone = new Set(plan.delete);
    const changes = new Map(plan.change.map((change) => [change.id, change]));
    kept = kept
      .filter(({ _id }) => !gone.has(_id))
      .map((document) => changed(document, changes.get(document._id)));
  }
  return { kept, refused: documents.length - kept.length };
}

const FILE = /"_sanityAsset":"(?:image|file)@file:\/\/\.\/((?:images|files)\/[^"/]+)"/g;
const filesIn = (documents: readonly ArchivedDocument[]) =>
  new Set([...JSON.stringify(documents).matchAll(FILE)].map(([, file = '']) => file));

/** The pictures and files of an archive, as paths in it, that only documents left out have shown. */
export function filesLeftOut(all: readonly ArchivedDocument[], kept: readonly ArchivedDocument[]): string[] {
  const needed = filesIn(kept);
  return [...filesIn(all)].filter((file) => !needed.has(file));
}

/**
 * Letters that waited to be sent when the backup was made have been sent since, most likely. They are set aside as
 * failed, so that nobody is written to twice; staff send again what is still needed.
 */
export function withLettersHeld(documents: readonly ArchivedDocument[]): ArchivedDocument[] {
  return documents.map((document) =>
    document._type === 'letter' && document.status === 'queued'
      ? { ...document, status: 'failed' }
      : document,
  );
}
