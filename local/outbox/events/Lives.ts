import type { DatabaseSync } from 'node:sqlite';
import type { NewEmail } from '../send/parseEmail.ts';
import type { Attachments } from '../store/attachments.ts';
import { inTransaction } from '../store/database.ts';
import type { LastEvent, StoredEmail } from '../store/emailRow.ts';
import type { Emails } from '../store/emails.ts';
import type { Events } from '../store/events.ts';
import { type Alarm, createAlarm } from './alarm.ts';
import { fateOf } from './fate.ts';
import { eventBody } from './payload.ts';
import { firstStep, nextStep, type Step } from './steps.ts';

export type LivesOptions = {
  db: DatabaseSync;
  emails: Emails;
  events: Events;
  attachments: Attachments;
  /** Whether a webhook is to hear of what happens. */
  tell: boolean;
  /** Called after something happened. */
  happened: () => void;
};

/** Leads every email from its acceptance to its end. All of it is in the database; a restart goes on. */
export class Lives {
  readonly #with: LivesOptions;
  readonly #alarm: Alarm;

  constructor(options: LivesOptions) {
    this.#with = options;
    this.#alarm = createAlarm(
      () => options.emails.nextDue(),
      () => this.#advance(),
    );
  }

  /** Stores a new email with its first event. Call in a transaction, and `wake` after it. */
  begin(email: NewEmail, now: number): StoredEmail {
    const step: Step =
      email.scheduledAt === null
        ? firstStep(fateOf([...email.to, ...email.cc, ...email.bcc]))
        : { becomes: 'scheduled', thenAfterMs: email.scheduledAt - now };
    const nextAt = step.thenAfterMs === null ? null : now + step.thenAfterMs;
    const stored = this.#with.emails.add(email, { now, lastEvent: step.becomes, nextAt });
    this.#with.attachments.add(stored.id, email.attachments);
    this.#note(stored, step.becomes, now);
    return stored;
  }

  /** Looks anew at what is due. */
  wake(): void {
    this.#alarm.check();
    this.#with.happened();
  }

  stop(): void {
    this.#alarm.stop();
  }

  #advance(): void {
    const { db, emails, happened } = this.#with;
    const now = Date.now();
    inTransaction(db, () => {
      for (const email of emails.due(now, 500)) this.#take(email, now);
    });
    happened();
  }

  #take(email: StoredEmail, now: number): void {
    const step = nextStep(email.lastEvent, fateOf([...email.to, ...email.cc, ...email.bcc]));
    if (!step) {
      this.#with.emails.setState(email.id, email.lastEvent, null);
      return;
    }
    const nextAt = step.thenAfterMs === null ? null : now + step.thenAfterMs;
    this.#with.emails.setState(email.id, step.becomes, nextAt);
    this.#note(email, step.becomes, now);
  }

  #note(email: StoredEmail, becomes: LastEvent, now: number): void {
    const { events, tell } = this.#with;
    events.add({
      emailId: email.id,
      type: `email.${becomes}`,
      now,
      body: eventBody(email, becomes, now),
      tell,
    });
  }
}
