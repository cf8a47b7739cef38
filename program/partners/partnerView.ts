import { journeysOf } from '../journeys/journeys.ts';
import type { ProgramRecords } from '../journeys/records.ts';

/** How far somebody has come, as a partner reads it: the furthest of these. */
export type PartnerStep = 'signed-up' | 'ready' | 'introduced' | 'met' | 'work-found';

/** What is counted of those who let the partner see nothing. */
export const OTHERS_FIGURES = ['signedUp', 'met', 'workFound'] as const;
export type OthersFigures = Partial<Record<(typeof OTHERS_FIGURES)[number], number>>;

/** Figures under this are not told, nor what leaves fewer than this of the whole, nor a change by fewer. */
const SMALLEST = 5;

const WORK: ReadonlySet<string | undefined> = new Set(['job-in-field', 'job']);

/** How far everybody has come who has confirmed the address: before that anybody may have typed it. By id. */
export function partnerSteps(records: ProgramRecords, timeZone: string): Map<string, PartnerStep> {
  const confirmed = journeysOf(records, timeZone).filter((journey) => journey.confirmed);
  return new Map(
    confirmed.map(({ participant, ready, introduced, met, outcome }) => {
      if (WORK.has(outcome)) return [participant._id, 'work-found'];
      if (met) return [participant._id, 'met'];
      if (introduced) return [participant._id, 'introduced'];
      return [participant._id, ready ? 'ready' : 'signed-up'];
    }),
  );
}

/** The whole counts of some people by how far they have come. */
export const countsOf = (steps: readonly PartnerStep[]): Required<OthersFigures> => ({
  signedUp: steps.length,
  met: steps.filter((step) => step === 'met' || step === 'work-found').length,
  workFound: steps.filter((step) => step === 'work-found').length,
});

/**
 * What a partner is told of people who let them see nothing: no figure under five, none that leaves fewer than five of
 * those who signed up, and no change by fewer than five from what was `told` before. So nobody's step can be found by
 * looking twice, nor by knowing all the others.
 */
export function othersTold(now: Required<OthersFigures>, told: OthersFigures): OthersFigures {
  const next: OthersFigures = {};
  for (const key of OTHERS_FIGURES) {
    const before = told[key];
    const whole = key === 'signedUp' ? undefined : next.signedUp;
    const left = key === 'signedUp' ? SMALLEST : (whole ?? 0) - now[key];
    const isFresh =
      now[key] >= SMALLEST &&
      left >= SMALLEST &&
      (before === undefined || Math.abs(now[key] - before) >= SMALLEST);
    const isOldGood =
      before !== undefined && (whole === undefined || whole - before >= SMALLEST || key === 'signedUp');
    if (isFresh) next[key] = now[key];
    else if (before !== undefined && isOldGood) next[key] = before;
  }
  return next;
}
