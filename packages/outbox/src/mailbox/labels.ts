import type { LastEvent } from '../store/emailRow.ts';
import { type Markup, markup } from './markup.ts';

/** States in words; colour only repeats them. */
const STATES: Record<LastEvent, string> = {
  scheduled: 'Scheduled',
  canceled: 'Canceled',
  sent: 'Sent',
  delivered: 'Delivered',
  bounced: 'Bounced',
  complained: 'Marked as spam',
  suppressed: 'Suppressed',
};

/** The state of a letter, as a small tile and a word. */
export const stateMark = (state: LastEvent): Markup =>
  markup`<span class="state ${state}">${STATES[state]}</span>`;

/** A time in words, on the clock of this machine. */
export function timeMark(at: number, withDay: 'always' | 'if not today' = 'always'): Markup {
  const date = new Date(at);
  const today = date.toDateString() === new Date().toDateString();
  const text = date.toLocaleString('en-US', {
    ...(withDay === 'always' || !today ? { month: 'short', day: 'numeric' } : {}),
    ...(withDay === 'always' ? { year: 'numeric', second: '2-digit' } : {}),
    hour: 'numeric',
    minute: '2-digit',
  });
  return markup`<time datetime="${date.toISOString()}">${text}</time>`;
}

/** `1 letter`, `2 letters`. */
export const letterCount = (n: number): string => `${n} ${n === 1 ? 'letter' : 'letters'}`;

/** A size as people read it. */
export function sizeWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
