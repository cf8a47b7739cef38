import { z } from 'zod';
import { erasurePlan } from '../../program/retention/erasurePlan.ts';

/** A document of an archive: one line of JSON. */
export const archivedDocument = z.looseObject({ _id: z.string(), _type: z.string() });
export type ArchivedDocument = z.output<typeof archivedDocument>;

const isPerson = ({ _type }: ArchivedDocument) => _type === 'participant' || _type === 'connector';
const nameOfEntry = z.union([z.string(), z.looseObject({ _ref: z.string() }).transform(({ _ref }) => _ref)]);

/** A document as the erasure of a person leaves it. `fields` are those that an erasure plan asks to blank. */
function blanked(document: ArchivedDocument, fields: readonly string[], subject: string): ArchivedDocument {
  const entries = Object.entries(document).filter(([name]) => !fields.includes(name));
  const left = archivedDocument.parse(Object.fromEntries(entries));
  if (!Array.isArray(left.doNotIntroduce)) return left;
  const others = left.doNotIntroduce.filter((entry) => nameOfEntry.safeParse(entry).data !== subject);
  return { ...left, doNotIntroduce: others };
}

/**
 * An archive as it would be had those people been erased before it was made: nothing about them comes back, and what
 * is the other person's too stays as an erasure leaves it. `refused` counts the documents left out.
 */
export function withoutErased(
  documents: readonly ArchivedDocument[],
  isErased: (id: string) => boolean,
): { kept: ArchivedDocument[]; refused: number } {
  const subjects = documents.filter((document) => isPerson(document) && isErased(document._id));
  let kept = [...documents];
  for (const { _id: subject } of subjects) {
    const plan = erasurePlan(subject, kept);
    const gone = new Set(plan.delete);
    const fields = new Map(plan.unset.map((one) => [one.id, one.fields]));
    kept = kept
      .filter(({ _id }) => !gone.has(_id))
      .map((document) => blanked(document, fields.get(document._id) ?? [], subject))
      .map((document) => (plan.close.includes(document._id) ? { ...document, status: 'closed' } : document));
  }
  return { kept, refused: documents.length - kept.length };
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
