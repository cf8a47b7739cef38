import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { Attachment } from '../request/parseEmail.ts';

const row = z.object({
  filename: z.string(),
  content_type: z.string(),
  content: z.instanceof(Uint8Array),
});

export type StoredAttachment = { filename: string; contentType: string; content: Uint8Array<ArrayBuffer> };

/** What was attached to emails, apart from them so that lists stay light. */
export class Attachments {
  readonly #db: DatabaseSync;

  constructor(db: DatabaseSync) {
    this.#db = db;
  }

  add(emailId: string, attachments: readonly Attachment[]): void {
    const insert = this.#db.prepare(
      'INSERT INTO attachments (email_id, position, filename, content_type, content_id, path, content) VALUES (?, ?, ?, ?, ?, ?, ?)',
    );
    for (const [position, one] of attachments.entries()) {
      insert.run(emailId, position, one.filename, one.contentType, one.contentId, one.path, one.content);
    }
  }

  find(emailId: string, position: number): StoredAttachment | undefined {
    const found = this.#db
      .prepare('SELECT filename, content_type, content FROM attachments WHERE email_id = ? AND position = ?')
      .get(emailId, position);
    if (found === undefined) return undefined;
    const { filename, content_type, content } = row.parse(found);
    return { filename, contentType: content_type, content: Uint8Array.from(content) };
  }
}
