import { z } from 'zod';
import type { Calendar } from '../clock/calendar.ts';
import type { Day } from '../clock/day.ts';
import { addWorkingDays } from '../clock/workingDays.ts';
import { dayOf } from '../clock/zone.ts';
import { hasOneMore } from '../connectors/oneMore.ts';
import { CONNECTOR_STATUSES } from '../connectors/status.ts';
import { DUE_WITHIN } from '../today/today.ts';
import type { WayBack } from './way.ts';

/** What of a connector's record tells where they stand. */
export const connectorRecordSchema = z.object({
  status: z.enum(CONNECTOR_STATUSES),
  appliedAt: z.string().nullish(),
  signedUpAgainAt: z.string().nullish(),
  pausedUntil: z.string().nullish(),
  oneMoreUntil: z.string().nullish(),
});

export const CONNECTOR_STANDINGS = [
  'applied',
  'applied-late',
  'active',
  'paused',
  'paused-until',
  'retired',
  'again',
  'again-late',
] as const;

/** Where a connector stands: since when, by when staff answer, until when they pause; what they can do about it. */
export interface ConnectorState {
  key: (typeof CONNECTOR_STANDINGS)[number];
  by?: Date | undefined;
  until?: Day | undefined;
  /** `give`: they may give one more place · a day: they did, to that day · nothing: they take no one now. */
  oneMore: 'give' | Day | undefined;
  back: WayBack | undefined;
}

/** Staff read what came within the promised working days; later they are late, and say so. */
function read(since: string, within: number, now: Date, calendar: Calendar) {
  const by = addWorkingDays(new Date(since), within, calendar);
  return { by, isLate: dayOf(now, calendar.timeZone) > dayOf(by, calendar.timeZone) };
}

/** Where a connector stands by their record. */
export function connectorState(
  {
    status,
    appliedAt,
    signedUpAgainAt,
    pausedUntil,
    oneMoreUntil: more,
  }: z.output<typeof connectorRecordSchema>,
  now: Date,
  calendar: Calendar,
): ConnectorState {
  const today = dayOf(now, calendar.timeZone);
  const none = { oneMore: undefined, back: undefined };
  if (status === 'retired' && signedUpAgainAt) {
    const { by, isLate } = read(signedUpAgainAt, DUE_WITHIN['signed-up-again'], now, calendar);
    return { ...none, key: isLate ? 'again-late' : 'again', by };
  }
  if (status === 'retired') return { ...none, key: 'retired', back: 'again' };
  if (status === 'applied') {
    if (!appliedAt) return { ...none, key: 'applied' };
    const { by, isLate } = read(appliedAt, DUE_WITHIN.application, now, calendar);
    return { ...none, key: isLate ? 'applied-late' : 'applied', by };
  }
  if (status === 'paused' || (pausedUntil ?? '') > today) {
    const back = status === 'paused' ? 'resume' : undefined;
    return pausedUntil
      ? { ...none, key: 'paused-until', until: pausedUntil, back }
      : { ...none, key: 'paused', back };
  }
  return { ...none, key: 'active', oneMore: more && hasOneMore(more, today) ? more : 'give' };
}
