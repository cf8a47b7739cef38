import type { SanityClient } from '@sanity/client';
import { isSameMailbox } from '../../../program/mailbox.ts';
import { newPairDecision, type PairDecision } from '../../../program/matching/pairDecisions.ts';
import { keyOf } from '../../../program/references.ts';
import { assertOnline, PairBlocked, RecordGone } from '../../shared/decisions/problems.ts';

interface Pair {
  participantId: string;
  connectorId: string;
}

type Addressed = { email?: unknown };
const addressOf = (person: Addressed | null | undefined) => ({
  email: typeof person?.email === 'string' ? person.email : '',
});

const keyed = (connectorId: string) => `pairDecisions[_key == "${keyOf(connectorId)}"]`;

/**
 * Writes that a pair is pinned or refused, or that this is taken back, in the name of who decided, with the
 * participant. It takes the place of what was decided about the pair before; a pin also takes that of any other pin of
 * the person. Doing it again changes nothing. Throws RecordGone when the participant was erased, and PairBlocked for a pin of a person to themselves.
 */
export async function decidePair(
  client: SanityClient,
  { participantId, connectorId }: Pair,
  decision: PairDecision,
  { by, note }: { by: string | undefined; note?: string },
): Promise<void> {
  assertOnline();
  const participant = await client.getDocument<Addressed>(participantId);
  if (!participant) throw new RecordGone();
  const connector = decision === 'pinned' ? await client.getDocument<Addressed>(connectorId) : undefined;
  if (isSameMailbox(addressOf(participant), addressOf(connector)))
    throw new PairBlocked({ key: 'same-person', values: {} });
  const entry = newPairDecision(decision, connectorId, {
    at: new Date(),
    by,
    ...(note && { note }),
  });
  const replaced = [
    keyed(connectorId),
    ...(decision === 'pinned' ? ['pairDecisions[decision == "pinned"]'] : []),
  ];
  await client
    .patch(participantId)
    .setIfMissing({ pairDecisions: [] })
    .unset(replaced)
    .append('pairDecisions', [entry])
    .commit();
}
