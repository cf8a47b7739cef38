import type { Calendar } from '../clock/calendar.ts';
import { coffeeIn } from '../coffee/coffee.ts';
import { asideOf, backFrom } from './aside.ts';
import { nextFor } from './next.ts';
import type { Wayfarer, WayMatch } from './records.ts';
import { WAY_STEPS, type Way, type WayStep, type WayStepKey } from './way.ts';

const newest = (matches: readonly WayMatch[], at: 'askedAt' | 'introducedAt') =>
  matches.toSorted((one, other) => ((one[at] ?? '') < (other[at] ?? '') ? 1 : -1))[0];

/**
 * The match that counts by now: the question that is open, or the newest introduction. Questions that ended are left out,
 * so that nobody reads here that a Connector said no.
 */
function currentMatch({ status }: Wayfarer, matches: readonly WayMatch[]): WayMatch | undefined {
  if (status === 'ready')
    return newest(
      matches.filter((match) => match.status === 'asked'),
      'askedAt',
    );
  if (status !== 'introduced' && status !== 'closed') return undefined;
  const introduced = matches.filter((match) => ['introduced', 'met', 'closed'].includes(match.status));
  return newest(introduced, 'introducedAt');
}

/** The step that a participant stands on; nothing where no record says it. */
function stepNow({ status }: Wayfarer, match: WayMatch | undefined): WayStepKey | undefined {
  switch (status) {
    case 'unconfirmed':
      return 'confirmed';
    case 'received':
      return 'read';
    case 'ready':
      return match?.askedAt ? 'asked' : 'looking';
    case 'introduced':
      if (match?.status === 'met' || match?.status === 'closed') return 'afterwards';
      return match && coffeeIn(match)?.state === 'agreed' ? 'met' : 'coffee';
    default:
      return undefined;
  }
}

const asDate = (moment: string | null | undefined) => (moment ? new Date(moment) : undefined);

/** When each step was done, or is to be. */
function daysOf(
  { signedUpAt, confirmedAt, screenedAt, readyAt }: Wayfarer,
  match: WayMatch | undefined,
): Partial<Record<WayStepKey, Date | string | undefined>> {
  const coffee = match && coffeeIn(match);
  const agreed = coffee?.state === 'agreed' ? coffee.at : undefined;
  return {
    'signed-up': asDate(signedUpAt),
    confirmed: asDate(confirmedAt),
    read: asDate(screenedAt),
    looking: asDate(readyAt),
    asked: asDate(match?.askedAt),
    introduced: asDate(match?.introducedAt),
    coffee: asDate(agreed) ?? match?.agreedOn ?? undefined,
    met: match?.metOn ?? undefined,
    plan: asDate(match?.plan?.writtenAt),
  };
}

/** How far somebody who stands beside the way had come: what is dated is done. */
function furthest(days: ReturnType<typeof daysOf>): number {
  return WAY_STEPS.findLastIndex((key) => days[key] !== undefined);
}

/**
 * Where a participant is, from the records: what is done and when, what happens next and by when, and the way back for
 * who stands beside it. `matches` are all of theirs, in any order. A plan stands ahead of who may be invited to write one,
 * and is no gap behind who wrote none. `plansAhead` is false where chance may leave that invitation out.
 */
export function participantWay(
  record: Wayfarer,
  matches: readonly WayMatch[],
  now: Date,
  calendar: Calendar,
  plansAhead = true,
): Way {
  const match = currentMatch(record, matches);
  const aside = asideOf(record);
  const days = daysOf(record, match);
  const key = stepNow(record, match);
  const place = key ? WAY_STEPS.indexOf(key) : furthest(days) + 1;
  const steps = WAY_STEPS.flatMap((step, index): WayStep[] => {
    if (step === 'plan' && !days.plan && !(plansAhead && index >= place)) return [];
    const state = index < place ? 'done' : index === place && key ? 'now' : 'ahead';
    const on = state === 'ahead' ? undefined : days[step];
    return [{ key: step, state, on }];
  });
  const next = aside && !record.signedUpAgainAt ? undefined : nextFor(record, match, now, calendar);
  return { steps, next, aside, back: backFrom(aside, record) };
}
