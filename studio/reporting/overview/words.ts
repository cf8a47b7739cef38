import { monthInWords } from '../../../locales/dates.ts';
import { isDay } from '../../../program/clock/day.ts';
import type { Grouping, StepKey } from '../../../program/overview/funnel.ts';
import type { WaitKey } from '../../../program/overview/waits.ts';
import { fieldInWords } from '../../shared/labels/fieldsOfWork.ts';

/** Each step of the funnel, with what it counts and of what, so that somebody else can count it again. */
export const stepWords: Record<StepKey, { name: string; counts: string; of: string }> = {
  'signed-up': {
    name: 'Signed up',
    counts: 'People whose sign-up we keep. Whoever was erased is counted nowhere.',
    of: '',
  },
  confirmed: {
    name: 'Confirmed',
    counts: 'Those who followed the link in our email that confirms the address.',
    of: 'those who signed up',
  },
  ready: {
    name: 'Ready',
    counts: 'Those whom staff have found ready at least once.',
    of: 'those who confirmed',
  },
  introduced: {
    name: 'Introduced',
    counts: 'Those who were introduced to at least one Connector.',
    of: 'those found ready',
  },
  met: {
    name: 'Met',
    counts: 'Those who met at least one Connector, as one of the two has told us.',
    of: 'those introduced. Unknown: neither has told us',
  },
  referral: {
    name: 'Got a referral',
    counts: 'Those who met a Connector and got at least one name of another contact.',
    of: 'those who met',
  },
  outcome: {
    name: 'Outcome',
    counts: 'Those who told us of a job, an interview, further study or something else that came of it.',
    of: 'those whom we have asked, at 30, 90 or 180 days. Unknown: no answer',
  },
};

export const waitWords: Record<WaitKey, { name: string; from: string }> = {
  confirmation: { name: 'To confirm their address', from: 'since the sign-up' },
  screening: { name: 'To be screened', from: 'since the address was confirmed' },
  match: { name: 'For a match', from: 'since they were found ready; nobody is being asked for them' },
  answer: { name: 'For a Connector’s answer', from: 'since the Connector was asked' },
  'our-answer': { name: 'Connectors, for an answer of ours', from: 'since they asked us back' },
  meeting: { name: 'For the meeting', from: 'since the introduction; nobody has told us that they met' },
};

export const groupingWords: Record<Grouping, string> = {
  month: 'Month of the sign-up',
  field: 'Field',
  partner: 'Partner',
};

/** "November 2026" for a month (YYYY-MM), and a year as it is. */
export function periodInWords(period: string): string {
  return isDay(`${period}-01`) ? monthInWords(period, 'en') : period;
}

/** The name of a group in a comparison. */
export function groupInWords(by: Grouping, key: string): string {
  if (by === 'month') return key ? periodInWords(key) : 'No day known';
  if (by === 'field') return fieldInWords(key);
  return key || 'No partner told us of them';
}
