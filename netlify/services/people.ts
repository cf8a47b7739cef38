import type { z } from 'zod';
import { connectorSchema } from '../../program/connectors/connector.ts';
import { matchSchema } from '../../program/matches/match.ts';
import { participantSchema } from '../../program/participants/participant.ts';
import { RecordMissing } from '../../program/references.ts';
import { referralSchema } from '../../program/referrals/referral.ts';
import type { Reader } from './readAhead.ts';

export { RecordMissing };

function reader<Schema extends z.ZodType>(schema: Schema) {
  return async (records: Reader, id: string): Promise<z.output<Schema> | undefined> => {
    const document = await records.getDocument(id);
    return document ? schema.parse(document) : undefined;
  };
}

/** Each reads one record by its id; nothing when it is gone. Throws a ZodError when it is not as the program writes it. */
export const findParticipant = reader(participantSchema);
export const findConnector = reader(connectorSchema);
export const findMatch = reader(matchSchema);
export const findReferral = reader(referralSchema);

/** A match with both its people. Throws RecordMissing when one of the three is gone. */
export async function readPair(records: Reader, matchId: string) {
  const match = await findMatch(records, matchId);
  if (!match) throw new RecordMissing('match');
  const [participant, connector] = await Promise.all([
    findParticipant(records, match.participant._ref),
    findConnector(records, match.connector._ref),
  ]);
  if (!participant || !connector) throw new RecordMissing(participant ? 'connector' : 'participant');
  return { match, participant, connector };
}

export type Pair = Awaited<ReturnType<typeof readPair>>;
