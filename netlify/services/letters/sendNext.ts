import type { Environment } from '../../environment.ts';
import { deliverNow } from './letters.ts';
import { mailboxId, welcomeBack } from './mailboxes.ts';

/** Somebody acted on a letter that they read at this address: the newest that waits for them goes out. */
export async function sendNext(env: Environment, address: string, now: Date): Promise<void> {
  await deliverNow(env, await welcomeBack(env, mailboxId(env, address), now, { isNextSent: true }), now);
}
