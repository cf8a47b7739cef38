import { z } from 'zod';
import { OPEN_MATCH_STATUSES } from '../../../../program/matchStatus.ts';

/** What is heard of every change: small, so that it can be asked again each second. */
export const MARKS_QUERY = `{
  "participants": *[_type == "participant" && status == "ready"]{_id, _rev},
  "connectors": *[_type == "connector" && status in ["active", "paused"]]{_id, _rev},
  "open": *[_type == "match" && status in ${JSON.stringify(OPEN_MATCH_STATUSES)}]{"participantId": participant._ref, "connectorId": connector._ref, approvedBy}
}`;

/** What the listener follows. */
export const MARKED = '*[_type in ["participant", "connector", "match"]]';

const revisions = z
  .array(z.object({ _id: z.string(), _rev: z.string() }))
  .transform((list): ReadonlyMap<string, string> => new Map(list.map(({ _id, _rev }) => [_id, _rev])));

const marksSchema = z.object({
  /** Revisions of everyone who is ready, by id. */
  participants: revisions,
  /** Revisions of everyone who takes part or pauses, by id. */
  connectors: revisions,
  /** Matches under way. Whoever was erased has no id there. */
  open: z.array(
    z.object({
      participantId: z.string().nullish(),
      connectorId: z.string().nullish(),
      approvedBy: z.string().nullish(),
    }),
  ),
});
export type Marks = z.output<typeof marksSchema>;

/** Reads the answer to the query. Throws a ZodError. */
export const readMarks = (answer: unknown): Marks => marksSchema.parse(answer);

/** Who is ready and has no match under way. */
export function whoWaits({ participants, open }: Marks): string[] {
  const underWay = new Set(open.map(({ participantId }) => participantId));
  return [...participants.keys()].filter((id) => !underWay.has(id));
}
