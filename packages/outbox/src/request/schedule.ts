import { invalid } from '../http/ApiError.ts';

const ISO = /^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?\s?(Z|[+-]\d{2}(:?\d{2})?)?)?$/i;
const IN_A_WHILE = /^in (an?|\d{1,6}) (second|sec|s|minute|min|m|hour|hr|h|day|d)s?$/i;

const SECOND = 1000;
const UNITS: Record<string, number> = { s: SECOND, m: 60 * SECOND, h: 3600 * SECOND, d: 86_400 * SECOND };

/** Resend: emails can be scheduled up to 30 days ahead. */
const MAX_AHEAD_MS = 30 * 86_400 * SECOND;

/**
 * Reads `scheduled_at`: ISO 8601 (without a zone it is UTC), or "in 1 min", "in 2 hours", "in a day".
 * Resend understands more natural language than this; what is not understood is refused, never guessed.
 * @returns milliseconds since 1970
 * @throws ApiError 422
 */
export function parseScheduledAt(text: string, now: number): number {
  const at = parseIso(text) ?? parseInAWhile(text, now);
  if (at === undefined) {
    throw invalid(
      'Invalid `scheduled_at` field. The date must be in the ISO 8601 format or in natural language like `in 1 min`.',
    );
  }
  if (at <= now) throw invalid('Invalid `scheduled_at` field. The date must be in the future.');
  if (at > now + MAX_AHEAD_MS) {
    throw invalid('Invalid `scheduled_at` field. Emails can be scheduled up to 30 days in advance.');
  }
  return at;
}

function parseIso(text: string): number | undefined {
  const match = ISO.exec(text.trim());
  if (!match) return undefined;
  const hasTime = match[1] !== undefined;
  const hasZone = match[4] !== undefined;
  const at = Date.parse(hasTime && !hasZone ? `${text.trim()}Z` : text.trim());
  return Number.isNaN(at) ? undefined : at;
}

function parseInAWhile(text: string, now: number): number | undefined {
  const match = IN_A_WHILE.exec(text.trim());
  if (!match) return undefined;
  const amount = /^an?$/i.test(match[1] ?? '') ? 1 : Number(match[1]);
  const unit = UNITS[(match[2] ?? '').charAt(0).toLowerCase()];
  return unit === undefined ? undefined : now + amount * unit;
}
