import type { DatabaseSync } from 'node:sqlite';
import type { NewEmail } from '../request/parseEmail.ts';
import type { Attachments } from '../store/attachments.ts';
import { inTransaction } from '../store/database.ts';
import type { LastEvent, StoredEmail } from '../store/emailRow.ts';
import type { Emails } from '../store/emails.ts';
import type { Events } from '../store/events.ts';
import type { Suppression } from '../unkindness/suppression.ts';
import type { DeliveryOutcome } from './deliveryOutcome.ts';
import { createDueTimer, type DueTimer } from './dueTimer.ts';
import { eventBody } from './payload.ts';
import { firstStep, nextStep, type Step } from './steps.ts';

export type LifecycleOptions = {
  db: DatabaseSync;
  emails: Emails;
  events: Events;
  attachments: Attachments;
  /** Whether a webhook is to hear of events of a type. */
  notify: (type: string) => boolean;
  isSuppressed: Suppression;
  /** What becomes of an email in the end. */
  outcomeOf: (id: string, recipients: readonly string[]) => DeliveryOutcome;
  /** Called after something happened. */
  onEvent: () => void;
};

/** Leads every email from its acceptance to its end. All of it is in the database; a restart goes on. */
export class EmailLifecycle {
  readonly #with: LifecycleOptions;
  readonly #timer: DueTimer;

  constructor(options: LifecycleOptions) {
    this.#with = options;
    this.#timer = createDueTimer(
      () => options.emails.nextDue(),
      () => this.#advance(),
    );
  }

  /** Stores a new email with its first event. Call in a transaction, and `wake` after it. */
  begin(email: NewEmail, now: number): StoredEmail {
    const step: Step =
      email.scheduledAt === null
        ? firstStep(this.#outcomeOf(email))
        : { becomes: 'scheduled', thenAfterMs: email.scheduledAt - now };
    const nextAt = step.thenAfterMs === null ? null : now + step.thenAfterMs;
    const stored = this.#with.emails.add(email, { now, lastEvent: step.becomes, nextAt });
    this.#with.attachments.add(stored.id, email.attachments);
    this.#record(stored, step.becomes, now);
    return stored;
  }

  /** Looks anew at what is due. */
  wake(): void {
    this.#timer.check();
    this.#with.onEvent();
  }

  stop(): void {
    this.#timer.stop();
  }

  #advance(): void {
    const { db, emails, onEvent } = this.#with;
    const now = Date.now();
    inTransaction(db, () => {
      for (const email of emails.due(now, 500)) this.#advanceEmail(email, now);
    });
    onEvent();
  }

  #advanceEmail(email: StoredEmail, now: number): void {
    const step = nextStep(email.lastEvent, this.#outcomeOf(email));
    if (!step) {
      this.#with.emails.setState(email.id, email.lastEvent, null);
      return;
    }
    const nextAt = step.thenAfterMs === null ? null : now + step.thenAfterMs;
    this.#with.emails.setState(email.id, step.becomes, nextAt);
    this.#record(email, step.becomes, now);
  }

  /** Only what is not sent yet can be suppressed. */
  #outcomeOf(email: NewEmail | StoredEmail): DeliveryOutcome {
    const { isSuppressed, outcomeOf } = this.#with;
    const recipients = [...email.to, ...email.cc, ...email.bcc];
    const [id, state] = 'id' in email ? [email.id, email.lastEvent] : ['', 'scheduled'];
    return state === 'scheduled' && isSuppressed(recipients) ? 'suppressed' : outcomeOf(id, recipients);
  }

  #record(email: StoredEmail, becomes: LastEvent, now: number): void {
    const { events, notify } = this.#with;
    const type = `email.${becomes}`;
    events.add({ emailId: email.id, type, now, body: eventBody(email, becomes, now), notify: notify(type) });
  }
}
