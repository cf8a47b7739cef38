import { createFaults } from '../faults/faults.ts';
import { emailRoutes } from './emails/routes.ts';
import { Lives } from './events/Lives.ts';
import { ApiError } from './http/ApiError.ts';
import { listen } from './http/listen.ts';
import { type Service, serve } from './http/serve.ts';
import { InFlight } from './idempotency/inFlight.ts';
import { Ledger } from './idempotency/Ledger.ts';
import { createAuthorize } from './keys/authorize.ts';
import { createRateLimit } from './keys/rateLimit.ts';
import { mailboxRoutes } from './mailbox/routes.ts';
import type { OutboxOptions } from './options.ts';
import { Sender } from './send/Sender.ts';
import { Attachments } from './store/attachments.ts';
import { openDatabase } from './store/database.ts';
import { Emails } from './store/emails.ts';
import { Events } from './store/events.ts';
import { Courier } from './webhooks/Courier.ts';

export type Outbox = {
  url: string;
  port: number;
  /** Lets requests under way end, and closes the mailbox. */
  close(): Promise<void>;
};

/**
 * Starts a local Resend: it takes emails as Resend's API does, keeps them in `dir` instead of sending them,
 * tells a webhook what became of them, and shows them to people at its address.
 */
export async function startOutbox(options: OutboxOptions): Promise<Outbox> {
  const { webhook, log, host = '127.0.0.1' } = options;
  const db = openDatabase(options.dir);
  const emails = new Emails(db);
  const events = new Events(db);
  const attachments = new Attachments(db);
  const courier = webhook && new Courier(events, webhook, log);
  const tell = courier !== undefined;
  const lives = new Lives({ db, emails, events, attachments, tell, happened: () => courier?.wake() });
  const service: Service = {
    routes: {
      ...mailboxRoutes({ emails, events, attachments }),
      ...emailRoutes({
        emails,
        sender: new Sender(db, lives, new Ledger(db)),
        authorize: createAuthorize(options.apiKeys),
        rateLimit: createRateLimit(options.ratePerSecond),
        changed: () => lives.wake(),
      }),
    },
    faults: createFaults((status) => new ApiError(status, 'application_error', `Injected fault (${status})`)),
    inFlight: new InFlight(),
    host,
    log,
  };

  const server = await listen(options.port, host, (req, res) => void serve(service, req, res)).catch(
    (error) => {
      db.close();
      throw error;
    },
  );
  lives.wake();

  return {
    url: `http://localhost:${server.port}`,
    port: server.port,
    async close() {
      await server.close();
      lives.stop();
      await courier?.stop();
      db.close();
    },
  };
}
