const SECOND = 1000;

/** Waits before each new attempt. Shorter than Resend's (5 s to 10 h), since nobody watches a laptop that long. */
const WAITS_MS = [0.5, 1, 2, 5, 10, 20, 30, 60, 120, 300, 300, 300, 600, 600, 900].map((s) => s * SECOND);

/**
 * How long to wait after `attempts` failed attempts, or null to give up.
 * @param retryAfter the receiver's header, in seconds; it may lengthen the wait, up to ten minutes
 */
export function waitAfter(attempts: number, retryAfter?: string | null): number | null {
  const wait = WAITS_MS[attempts - 1];
  if (wait === undefined) return null;
  const asked = Number(retryAfter ?? 0) * SECOND;
  return Number.isFinite(asked) ? Math.max(wait, Math.min(asked, 600 * SECOND)) : wait;
}
