import type { Span } from '../../locales/dates.ts';

/** A time that can be picked, or that was offered. */
export interface ShownTime {
  key: string;
  span: Span;
}
