import type { Environment } from '../../environment.ts';
import { FORMS } from '../forms/forms.ts';
import { readSettings } from '../settings.ts';
import { findSent } from './findSent.ts';
import type { Receipt } from './receipt.ts';

/**
 * Has a form count as if it had come with another address, and lets go of what it made under the wrong one. A record
 * that stood there before is not touched: it is somebody else's, or their own from another day. Gives the ids of the
 * letters it queued; nothing where the form cannot be found any more.
 */
export async function correctAddress(
  env: Environment,
  receipt: Receipt,
  address: string,
  now: Date,
): Promise<string[] | undefined> {
  const settings = await readSettings(env);
  const sent = await findSent(env, receipt, settings, now);
  if (!sent) return undefined;
  const form = FORMS[receipt.form];
  const parsed = form.parse({ ...sent.answers, [form.address]: address }, settings, 'before');
  if (!parsed.ok) return undefined;
  // The place at an event is free again before it is asked for anew.
  if (receipt.event !== undefined) await sent.undo();
  const letters = await parsed.store(env, now);
  if (receipt.event === undefined) await sent.undo();
  return letters;
}
