import type { Component } from './contentLines.fixture.ts';
import { momentOf } from './values.fixture.ts';

const MINUTE = 60_000;
const propertyOf = ({ properties }: Component, name: string) =>
  properties.find((one) => one.name === name)?.value ?? '';

/** `-0500` in minutes (3.3.14); nothing where it is none. */
function offsetOf(value: string): number | undefined {
  const [, sign, hours = '', minutes = ''] = /^([+-])(\d{2})(\d{2})$/.exec(value) ?? [];
  if (!sign || value === '-0000') return undefined;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** How far the clock on the wall of a zone is ahead of UTC, in minutes, at a moment: by Intl, which has the IANA rules. */
function offsetAt(zone: string, at: Date): number {
  const parts = new Intl.DateTimeFormat('sv-SE', {
    ...{ timeZone: zone, dateStyle: 'short', timeStyle: 'medium' },
  }).format(at);
  return (Date.parse(`${parts.replace(' ', 'T')}Z`) - Math.floor(at.getTime() / 1000) * 1000) / MINUTE;
}

/** When a STANDARD or DAYLIGHT of each year begins, as a wall clock: its first, or by its rule of one Sunday of a month. */
function onsetIn(observance: Component, year: number): Date | undefined {
  const first = momentOf(propertyOf(observance, 'DTSTART'))?.wall;
  const rule = propertyOf(observance, 'RRULE');
  if (!first || !rule) return first;
  const month = Number(/BYMONTH=(\d+)/.exec(rule)?.[1] ?? 0);
  const [, nth = ''] = /BYDAY=(-?\d)SU/.exec(rule) ?? [];
  if (!/FREQ=YEARLY/.test(rule) || !month || !nth) return undefined;
  const days = Array.from({ length: 31 }, (_, day) => new Date(Date.UTC(year, month - 1, day + 1))).filter(
    (day) => day.getUTCMonth() === month - 1 && day.getUTCDay() === 0,
  );
  const day = days.at(Number(nth) > 0 ? Number(nth) - 1 : Number(nth));
  return day && new Date(day.getTime() + (first.getTime() % (24 * 60 * MINUTE)));
}

/** A zone that is given has transitions, each as IANA has it in the years of its events (3.6.5). */
function transitionProblems(zone: Component, years: readonly number[]): string[] {
  const tzid = propertyOf(zone, 'TZID');
  if (zone.components.length === 0) return [`3.6.5: ${tzid} has no STANDARD and no DAYLIGHT`];
  return zone.components.flatMap((observance) => {
    const from = offsetOf(propertyOf(observance, 'TZOFFSETFROM'));
    const to = offsetOf(propertyOf(observance, 'TZOFFSETTO'));
    if (from === undefined || to === undefined) return [`3.6.5: ${tzid} has no offsets`];
    return years.flatMap((year) => {
      const wall = onsetIn(observance, year);
      if (!wall) return [`3.6.5: ${tzid} does not say when ${observance.name} begins`];
      const onset = wall.getTime() - from * MINUTE;
      const isRight =
        offsetAt(tzid, new Date(onset)) === to && offsetAt(tzid, new Date(onset - 1000)) === from;
      return isRight ? [] : [`3.6.5: ${tzid} does not change so in ${year}`];
    });
  });
}

/** Every zone that a moment names is given, and right; none is given that nobody names (3.2.19, 3.6.5). */
export function zoneProblems({ components }: Component): string[] {
  const zones = components.filter(({ name }) => name === 'VTIMEZONE');
  const moments = components
    .filter(({ name }) => name === 'VEVENT')
    .flatMap(({ properties }) => properties)
    .filter(({ params }) => params.has('TZID'));
  const named = new Set(moments.flatMap(({ params }) => params.get('TZID') ?? []));
  const given = new Set(zones.map((zone) => propertyOf(zone, 'TZID')));
  const years = [...new Set(moments.flatMap(({ value }) => momentOf(value)?.wall.getUTCFullYear() ?? []))];
  return [
    ...[...named].filter((one) => !given.has(one)).map((one) => `3.2.19: ${one} is not given`),
    ...[...given].filter((one) => !named.has(one)).map((one) => `3.6.5: nothing is by ${one}`),
    ...zones.flatMap((zone) => transitionProblems(zone, years)),
  ];
}
