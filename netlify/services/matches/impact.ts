import { z } from 'zod';
import { countImpact, countStages } from '../../../program/impact/countImpact.ts';
import { holdBack, type Ledger, ledgerOf } from '../../../program/impact/holdBack.ts';
import { IMPACT_ID, impactSchema } from '../../../program/impact/impact.ts';
import { isWorthPublishing } from '../../../program/impact/isWorthPublishing.ts';
import { programRecords } from '../../../program/journeys/records.ts';
import type { Environment } from '../../environment.ts';
import { contentLake, programLake } from '../lake.ts';

/** Only what is counted leaves the private dataset: states, days of waiting, and who belongs to whom. */
const QUERY = `{
  "participants": *[_type == "participant"]{
    _id, status, readyAt, "foundReadyAt": history[to == "ready"][0].at, "been": history[].to
  },
  "connectors": *[_type == "connector"]{_id, status, "referredBy": referredBy._ref},
  "matches": *[_type == "match"]{
    _id, status, "participant": participant._ref, "connector": connector._ref, introducedAt, "been": history[].to,
    outcomes[]{day, outcome}
  },
  "referrals": *[_type == "referral"]{_id, status, "match": match._ref, "parent": parent._ref}
}`;

/** The private document that remembers what every public one has told, and holds today's whole counts for staff. */
const LEDGER_ID = 'ledger.impact';
const ledgerSchema = z.object({
  told: z.array(z.object({ _key: z.string(), values: z.array(z.number()) })),
});

/**
 * Counts the program's records and publishes the counts as one public document: small ones suppressed, and figures
 * held back whose change would be small. Nothing is published where nothing has changed, and changes once a week: each
 * publish is a deploy of the site. Staff find the whole counts of the day in the ledger.
 */
export async function publishImpact(env: Environment, now: Date): Promise<void> {
  const program = programLake(env);
  const [found, kept, published] = await Promise.all([
    program.fetch(QUERY),
    program.getDocument(LEDGER_ID),
    contentLake(env).getDocument(IMPACT_ID),
  ]);
  const before = impactSchema.safeParse(published).data;
  const records = programRecords.parse(found);
  const told = ledgerSchema.safeParse(kept).data?.told;
  const ledger: Ledger = told
    ? Object.fromEntries(told.map(({ _key, values }) => [_key, values]))
    : ledgerOf(before);
  const next = holdBack(countImpact(records, now), before, ledger);
  const isPublished = isWorthPublishing(before, next.impact);
  const said = isPublished ? next.ledger : ledger;
  // First what will be known, then what tells it: a run cut off between the two has told less than it noted.
  await program.createOrReplace({
    _id: LEDGER_ID,
    _type: 'impactLedger',
    asOf: now.toISOString(),
    today: countStages(records).map((stage) => ({ ...stage, _key: stage.key })),
    told: Object.entries(said).map(([_key, values]) => ({ _key, values: [...values] })),
  });
  if (isPublished) await contentLake(env).createOrReplace(next.impact);
}
