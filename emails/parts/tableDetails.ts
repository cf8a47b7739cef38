import type { EmailTable } from '../source/letterSource.ts';
import type { Detail } from './Details.tsx';
import type { Voice } from './defineLetter.tsx';

const LINK = /^https:\/\/\S+$/;

/**
 * When and where a table is. Where it is by telephone or by video, who has no place yet reads only that: the number or the
 * link is the connector's own.
 */
export function tableDetails(
  { span, zone, place }: EmailTable,
  { messages, spanIn }: Voice,
  mayReach: boolean,
): Detail[] {
  const { emails, coffee } = messages;
  const { kind, text } = place;
  const isShown = mayReach || kind === 'place';
  return [
    { label: emails.labels.when, value: spanIn(span, zone) },
    isShown
      ? {
          label: coffee.places[kind],
          value: text,
          ...(kind === 'video' && LINK.test(text) && { href: text }),
        }
      : { label: emails.labels.where, value: coffee.places[kind] },
  ];
}

/** Who the connector of a table is: no address, which comes with a place. */
export const hostDetails = ({ connector }: EmailTable, { messages }: Voice): Detail[] => {
  const { labels } = messages.emails;
  return [
    { label: labels.name, value: connector.name },
    { label: labels.role, value: connector.role },
    { label: labels.organisation, value: connector.organisation },
  ];
};
