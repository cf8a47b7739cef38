import type { EmailCoffee } from '../source/letterSource.ts';
import type { Detail } from './Details.tsx';
import type { Voice } from './defineLetter.tsx';

const LINK = /^https:\/\/\S+$/;

/** When and where two people meet. A place that nobody has named yet is left out. */
export function coffeeDetails({ agreed, zone, place }: EmailCoffee, { messages, spanIn }: Voice): Detail[] {
  const { kind, text } = place;
  return [
    { label: messages.emails.labels.when, value: agreed && spanIn(agreed.span, zone) },
    {
      label: messages.coffee.places[kind],
      value: text,
      ...(kind === 'video' && LINK.test(text) && { href: text }),
    },
  ];
}

/** The times that are on offer, as sentences. */
export const timesOffered = ({ times, zone }: EmailCoffee, { spanIn }: Voice): string[] =>
  times.map((span) => spanIn(span, zone));
