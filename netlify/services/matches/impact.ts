import { countImpact } from '../../../program/impact/countImpact.ts';
import type { Records } from '../../../program/impact/records.ts';
import type { Environment } from '../../environment.ts';
import { contentLake, programLake } from '../lake.ts';

/** Only what is counted leaves the private dataset: states, and who belongs to whom. */
const QUERY = `{
  "participants": *[_type == "participant"]{_id, status, history[]{to}},
  "connectors": *[_type == "connector"]{_id, status, referredBy},
  "matches": *[_type == "match"]{_id, status, participant, connector, history[]{to}, outcomes[]{outcome}},
  "referrals": *[_type == "referral"]{_id, status, match}
}`;

/** Counts the program's records and publishes the counts, small ones suppressed, as one public document. */
export async function publishImpact(env: Environment, now: Date): Promise<void> {
  const records = await programLake(env).fetch<Records>(QUERY);
  await contentLake(env).createOrReplace(countImpact(records, now));
}
