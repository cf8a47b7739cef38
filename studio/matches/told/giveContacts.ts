import type { SanityClient } from '@sanity/client';
import { z } from 'zod';
import type { Contact } from '../../../forms/follow-up/questions.ts';
import { connectorSchema } from '../../../program/connectors/connector.ts';
import type { Source } from '../../../program/entered.ts';
import { fullName } from '../../../program/fullName.ts';
import { matchSchema } from '../../../program/matches/match.ts';
import { newReferral, referralSchema } from '../../../program/referrals/referral.ts';
import { assertOnline, RecordGone } from '../../shared/decisions/problems.ts';

const known = z.array(referralSchema.pick({ contactName: true, role: true, organisation: true }));
const KNOWN = '*[_type == "referral" && match._ref == $matchId]{contactName, role, organisation}';

const same = ({ contactName, role, organisation }: Pick<Contact, 'contactName' | 'role' | 'organisation'>) =>
  [contactName, role, organisation].join('\n').toLowerCase();

/** How it came to staff, and who of them enters it. */
interface Entering {
  source: Source;
  by: string | undefined;
}

/** The referral by which the giver came into the program: what they give hangs below it. */
async function parentOf(client: SanityClient, id: string | undefined) {
  const stored = id ? await client.getDocument(id) : undefined;
  return stored ? referralSchema.parse(stored) : undefined;
}

/**
 * Keeps the people whom a connector named to staff, each as a referral, as the page behind our letter does. Who was
 * named for this match before is not kept twice. Throws RecordGone when the match or its connector is no longer there.
 */
export async function giveContacts(
  client: SanityClient,
  matchId: string,
  contacts: readonly Contact[],
  { source, by }: Entering,
): Promise<void> {
  assertOnline();
  const stored = await client.getDocument(matchId);
  if (!stored) throw new RecordGone();
  const giving = await client.getDocument(matchSchema.parse(stored).connector._ref);
  if (!giving) throw new RecordGone();
  const connector = connectorSchema.parse(giving);
  const [parent, before] = await Promise.all([
    parentOf(client, connector.referredBy?._ref),
    client.fetch(KNOWN, { matchId }, { perspective: 'raw', tag: 'referrals' }).then(known.parse),
  ]);
  const now = new Date();
  const giver = {
    matchId,
    parent,
    from: fullName(connector),
    language: connector.language,
    by: { who: 'staff', by, toldBy: 'connector', source } as const,
  };
  const kept = new Set(before.map(same));
  const transaction = client.transaction();
  for (const contact of contacts.filter((one) => !kept.has(same(one)))) {
    const key = crypto.randomUUID().replaceAll('-', '');
    const entered = { source, by: by ?? '', at: now.toISOString() };
    transaction.create({ ...newReferral(key, contact, giver, now), entered });
  }
  if (transaction.serialize().length > 0) await transaction.commit();
}
