import { createHash } from 'node:crypto';
import { type DeliveryOutcome, deliveryOutcome } from './deliveryOutcome.ts';

const RANGE = 2 ** 32;

/** A number from 0 to 1 that is always the same for one email: what becomes of it is asked at each of its steps. */
const chanceOf = (id: string) => createHash('sha256').update(id).digest().readUInt32BE() / RANGE;

/** Decides what becomes of an email: by its recipients, and of the others a share bounces and a share is complained of. */
export function createMisfortune({
  bounceRate,
  complaintRate,
}: {
  bounceRate: number;
  complaintRate: number;
}) {
  return (id: string, recipients: readonly string[]): DeliveryOutcome => {
    const decided = deliveryOutcome(recipients);
    if (decided !== 'delivered') return decided;
    const chance = chanceOf(id);
    if (chance < bounceRate) return 'bounced';
    return chance < bounceRate + complaintRate ? 'complained' : 'delivered';
  };
}
