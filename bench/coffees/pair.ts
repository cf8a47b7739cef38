import answer from '../../netlify/functions/answer.ts';
import coffee from '../../netlify/functions/coffee.ts';
import { inFull, tokenFor } from '../../netlify/tests/links.fixture.ts';
import { addDays } from '../../program/clock/day.ts';
import { dayOf } from '../../program/clock/zone.ts';
import { type Coffee, coffeeIn } from '../../program/coffee/coffee.ts';
import { LINK_PATHS } from '../../program/links.ts';
import type { Hosted } from '../hosted/startHosted.ts';
import { type Chance, oneOf, ZONES } from './behavior.ts';

export type Purpose = 'answer' | 'coffee' | 'coffee-connector';

/** A time as somebody typed it, and by whose clock: what their calendar has to say. */
export interface Typed {
  day: string;
  hour: string;
  zone: string;
}

/** Sends a form behind a link through the real handler, and gives the status of its answer. */
export async function press(
  { siteUrl }: Hosted,
  purpose: Purpose,
  match: string,
  form: Record<string, string>,
) {
  const token = await tokenFor(purpose, match, new Date());
  const request = new Request(`${siteUrl}/${LINK_PATHS[purpose]}/${token}`, {
    method: 'POST',
    body: new URLSearchParams(form),
  });
  const response = await inFull(purpose === 'answer' ? answer : coffee)(request, { token });
  await response.body?.cancel();
  return response.status;
}

const HOURS = ['08:00', '09:30', '12:00', '13:00', '16:30', '17:30', '18:00'] as const;

/** An offer of two to four times in the next ten days, as somebody would fill it in. */
export function fillOffer(chance: Chance): { form: Record<string, string>; typed: Typed[] } {
  const zone = oneOf(chance, ZONES);
  const first = 1 + Math.floor(chance() * 4);
  const typed = Array.from({ length: 2 + Math.floor(chance() * 3) }, (_, index) => ({
    day: addDays(dayOf(new Date(), zone), first + 1 + index),
    hour: oneOf(chance, HOURS),
    zone,
  }));
  const rows = typed.flatMap(({ day, hour }, index) => [
    [`day-${index + 1}`, day],
    [`hour-${index + 1}`, hour],
  ]);
  const rest = { zone, minutes: '30', place: 'place', placeText: 'Central Library (example)' };
  return { form: { ...Object.fromEntries(rows), ...rest }, typed };
}

/** How the coffee of a match stands. */
export const coffeeOf = async ({ program }: Hosted, match: string): Promise<Coffee | undefined> =>
  coffeeIn({ coffee: (await program.getDocument(match))?.coffee });
