import type { Span } from '../../locales/dates.ts';

/** What a calendar is told of a coffee, or of its end. */
export interface CalendarEntry {
  /** `PUBLISH`: a file that somebody takes into a calendar by hand. */
  method: 'REQUEST' | 'CANCEL' | 'PUBLISH';
  /** The same for every message about one meeting to one reader, and for nobody else. */
  uid: string;
  /** Grows with every message: a calendar takes the greatest (RFC 5545, 3.8.7.4). */
  sequence: number;
  span: Span;
  summary: string;
  description: string;
  location: string;
}
