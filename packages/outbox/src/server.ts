import { listen, type RunningServer, type Service } from '../../local-server/src/listen.ts';
import { createApp } from './app.ts';
import { emailRoutes } from './emails/routes.ts';
import { Sender } from './emails/Sender.ts';
import { EmailLifecycle } from './events/EmailLifecycle.ts';
import { createMisfortune } from './events/misfortune.ts';
import { IdempotencyStore } from './idempotency/IdempotencyStore.ts';
import { createAuthorize } from './keys/authorize.ts';
import { createRateLimit } from './keys/rateLimit.ts';
import { mailboxRoutes } from './mailbox/routes.ts';
import { type OutboxConfig, type OutboxOptions, outboxOptions } from './options.ts';
import { Inbox } from './received/Inbox.ts';
import { receivedRoutes } from './received/routes.ts';
import { Attachments } from './store/attachments.ts';
import { openDatabase } from './store/database.ts';
import { Emails } from './store/emails.ts';
import { Events } from './store/events.ts';
import { createQuota } from './unkindness/quota.ts';
import { createSuppression } from './unkindness/suppression.ts';
import { WebhookDispatcher } from './webhooks/WebhookDispatcher.ts';

/** An outbox that answers; `close` lets requests under way end. */
export type RunningOutbox = RunningServer;

/**
 * Starts a local Resend: it takes emails as Resend's API does, keeps them in `dir` instead of sending them,
 * tells a webhook what became of them, and shows them to people at its address. Throws a ZodError for wrong options,
 * and when the folder or the port cannot be used.
 */
export async function startOutbox({
  log = () => undefined,
  ...options
}: OutboxOptions): Promise<RunningOutbox> {
  const config = outboxOptions.parse(options);
  const { port, host } = config;
  return listen({ name: 'The mailbox', port, host }, () => openOutbox(config, log));
}

function openOutbox(config: OutboxConfig, log: (line: string) => void): Service {
  const { webhook } = config;
  const db = openDatabase(config.dir);
  const emails = new Emails(db);
  const events = new Events(db, config.reportDelayMs);
  const attachments = new Attachments(db);
  const dispatcher = webhook && new WebhookDispatcher(events, webhook, log);
  const lifecycle = new EmailLifecycle({
    db,
    emails,
    events,
    attachments,
    notify: (type) => webhook !== undefined && (webhook.events?.includes(type) ?? true),
    isSuppressed: createSuppression(db, config),
    outcomeOf: createMisfortune(config),
    onEvent: () => dispatcher?.wake(),
  });
  const authorize = createAuthorize(config.apiKeys);
  const routes = [
    receivedRoutes(new Inbox(db), authorize, webhook),
    mailboxRoutes({ emails, events, attachments }),
    emailRoutes({
      emails,
      sender: new Sender(db, lifecycle, new IdempotencyStore(db), createQuota(db, config)),
      authorize,
      rateLimit: createRateLimit(config.ratePerSecond),
      changed: () => lifecycle.wake(),
    }),
  ];
  lifecycle.wake();
  return {
    app: createApp({ routes, host: config.host, log }),
    async close() {
      lifecycle.stop();
      await dispatcher?.stop();
      db.close();
    },
  };
}
