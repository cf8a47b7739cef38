import { z } from 'zod';
import { countImpact } from '../../program/impact/countImpact.ts';
import { programRecords } from '../../program/journeys/records.ts';
import type { StoredDocument } from '../documents.ts';

const id = z
  .object({ _ref: z.string() })
  .transform(({ _ref }) => _ref)
  .optional();
const lived = z.looseObject({
  history: z.array(z.looseObject({ to: z.string(), at: z.string() })).default([]),
});
const withHistory = lived.transform(({ history, ...rest }) => ({
  ...rest,
  foundReadyAt: history.find(({ to }) => to === 'ready')?.at,
  been: history.map(({ to }) => to),
}));
const connector = z.looseObject({ referredBy: id });
const match = z.looseObject({ participant: id, connector: id });
const referral = z.looseObject({ match: id, parent: id });

/**
 * The public counts of these records, as a night's count would have published them at `asOf`. A program that has lived
 * for a year shows them on its first day.
 */
export function impactOf(documents: readonly StoredDocument[], asOf: Date): StoredDocument {
  const of = (type: string) => documents.filter(({ _type }) => _type === type);
  const records = programRecords.parse({
    participants: of('participant').map((one) => withHistory.parse(one)),
    connectors: of('connector').map((one) => connector.parse(one)),
    matches: of('match').map((one) => withHistory.parse(match.parse(one))),
    referrals: of('referral').map((one) => referral.parse(one)),
  });
  return countImpact(records, asOf);
}
