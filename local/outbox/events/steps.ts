import type { LastEvent } from '../store/emailRow.ts';
import type { Fate } from './fate.ts';

/** One step in the life of an email: what it becomes, and how long until the next step (null: the last one). */
export type Step = { becomes: LastEvent; thenAfterMs: number | null };

/** Long enough to see "sent" before "delivered", short enough not to wait for it. */
export const MOMENT_MS = 300;

/** The first step of an email that is sent now. A suppressed one is never sent. */
export function firstStep(fate: Fate): Step {
  if (fate === 'suppressed') return { becomes: 'suppressed', thenAfterMs: null };
  return { becomes: 'sent', thenAfterMs: MOMENT_MS };
}

/** The step after `state`, once it is due. */
export function nextStep(state: LastEvent, fate: Fate): Step | undefined {
  if (state === 'scheduled') return firstStep(fate);
  if (state === 'sent') {
    if (fate === 'bounced') return { becomes: 'bounced', thenAfterMs: null };
    return { becomes: 'delivered', thenAfterMs: fate === 'complained' ? MOMENT_MS : null };
  }
  if (state === 'delivered' && fate === 'complained') return { becomes: 'complained', thenAfterMs: null };
  return undefined;
}
