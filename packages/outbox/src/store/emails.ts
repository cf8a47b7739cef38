import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { NewEmail } from '../request/parseEmail.ts';
import { COLUMNS, type Envelope, type LastEvent, readEmailRow, type StoredEmail } from './emailRow.ts';

/** Which emails a list shows. Newest come first; `after` means older, as in Resend's pagination. */
export type Selection = { recipient?: string; after?: number; before?: number; limit: number };

const counted = z.object({ n: z.number() });
const due = z.object({ at: z.number().nullable() });

/** The table of emails. Nothing here begins a transaction; callers say what belongs together. */
export class Emails {
  readonly #db: DatabaseSync;

  constructor(db: DatabaseSync) {
    this.#db = db;
  }

  /** Stores an email and gives it its id. */
  add(email: NewEmail, state: { now: number; lastEvent: LastEvent; nextAt: number | null }): StoredEmail {
    const id = randomUUID();
    const { to, cc, bcc, replyTo, headers, tags, topicId } = email;
    const attachments = email.attachments.map(({ filename, contentType, contentId, content, path }) => ({
      filename,
      contentType,
      size: content.byteLength,
      contentId,
      path,
    }));
    const envelope: Envelope = { to, cc, bcc, replyTo, headers, tags, topicId, attachments };
    this.#db
      .prepare(
        `INSERT INTO emails (id, created_at, message_id, sender, recipients, envelope, subject, html, text, scheduled_at, last_event, next_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(
        id,
        state.now,
        `<${randomUUID()}@outbox.localhost>`,
        email.from,
        [...to, ...cc, ...bcc].join('\n').toLowerCase(),
        JSON.stringify(envelope),
        email.subject,
        email.html,
        email.text,
        email.scheduledAt,
        state.lastEvent,
        state.nextAt,
      );
    return readEmailRow(this.#db.prepare(`SELECT ${COLUMNS} FROM emails WHERE id = ?`).get(id));
  }

  find(id: string): StoredEmail | undefined {
    const row = this.#db.prepare(`SELECT ${COLUMNS} FROM emails WHERE id = ?`).get(id);
    return row === undefined ? undefined : readEmailRow(row);
  }

  /** Newest first. With `before`, the page that lies just before that place. */
  list({ recipient, after, before, limit }: Selection): StoredEmail[] {
    const order = before === undefined ? 'DESC' : 'ASC';
    const rows = this.#db
      .prepare(
        `SELECT ${COLUMNS} FROM emails
         WHERE instr(recipients, ?) > 0 AND seq < ? AND seq > ? ORDER BY seq ${order} LIMIT ?`,
      )
      .all(recipient?.toLowerCase() ?? '', after ?? Number.MAX_SAFE_INTEGER, before ?? 0, limit)
      .map(readEmailRow);
    return before === undefined ? rows : rows.reverse();
  }

  count(recipient = ''): number {
    const row = this.#db
      .prepare('SELECT count(*) AS n FROM emails WHERE instr(recipients, ?) > 0')
      .get(recipient.toLowerCase());
    return counted.parse(row).n;
  }

  setState(id: string, lastEvent: LastEvent, nextAt: number | null): void {
    this.#db.prepare('UPDATE emails SET last_event = ?, next_at = ? WHERE id = ?').run(lastEvent, nextAt, id);
  }

  reschedule(id: string, at: number): void {
    this.#db.prepare('UPDATE emails SET scheduled_at = ?, next_at = ? WHERE id = ?').run(at, at, id);
  }

  /** Emails to which something happens by `now`, the longest due first. */
  due(now: number, limit: number): StoredEmail[] {
    return this.#db
      .prepare(`SELECT ${COLUMNS} FROM emails WHERE next_at <= ? ORDER BY next_at, seq LIMIT ?`)
      .all(now, limit)
      .map(readEmailRow);
  }

  /** When the next thing happens by itself, or null. */
  nextDue(): number | null {
    return due.parse(
      this.#db.prepare('SELECT min(next_at) AS at FROM emails WHERE next_at IS NOT NULL').get(),
    ).at;
  }

  /** A number that differs after anything in the mailbox has changed. */
  pulse(): number {
    return counted.parse(this.#db.prepare('SELECT total_changes() AS n').get()).n;
  }

  /** Empties the mailbox. What idempotency keys were answered is kept: a retry must not send again. */
  clear(): number {
    return Number(this.#db.prepare('DELETE FROM emails').run().changes);
  }
}
