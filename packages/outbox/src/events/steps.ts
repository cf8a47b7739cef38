import type { LastEvent } from '../store/emailRow.ts';
import type { DeliveryOutcome } from './deliveryOutcome.ts';

/** One step in the life of an email: what it becomes, and how long until the next step (null: the last one). */
export type Step = { becomes: LastEvent; thenAfterMs: number | null };

/** Long enough to see "sent" before "delivered", short enough not to wait for it. */
export const STEP_DELAY_MS = 300;

/** The first step of an email that is sent now. A suppressed one is never sent. */
export function firstStep(outcome: DeliveryOutcome): Step {
  if (outcome === 'suppressed') return { becomes: 'suppressed', thenAfterMs: null };
  return { becomes: 'sent', thenAfterMs: STEP_DELAY_MS };
}

/** The step after `state`, once it is due. */
export function nextStep(state: LastEvent, outcome: DeliveryOutcome): Step | undefined {
  if (state === 'scheduled') return firstStep(outcome);
  if (state === 'sent') {
    if (outcome === 'bounced') return { becomes: 'bounced', thenAfterMs: null };
    return { becomes: 'delivered', thenAfterMs: outcome === 'complained' ? STEP_DELAY_MS : null };
  }
  if (state === 'delivered' && outcome === 'complained') return { becomes: 'complained', thenAfterMs: null };
  return undefined;
}
