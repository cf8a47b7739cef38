import { randomBytes } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { textOf } from '../store/database.ts';

const SID_LIFETIME_MS = 5 * 60_000;

export type Sessions = {
  /** Begins a sign-in: a short-lived id that can be exchanged once for a token. */
  begin(userId: string): string;
  /** The token for a sign-in id, or undefined when the id is unknown, used or too old. */
  exchange(sid: string): string | undefined;
  userOf(token: string): string | undefined;
  end(token: string): void;
};

/** Sign-ins of people. Tokens are kept on the disk, so that a restart signs no one out. */
export function createSessions(db: DatabaseSync): Sessions {
  const insert = db.prepare('INSERT INTO sessions (token, user_id, created_at) VALUES (?, ?, ?)');
  const select = db.prepare('SELECT user_id FROM sessions WHERE token = ?');
  const remove = db.prepare('DELETE FROM sessions WHERE token = ?');
  const begun = new Map<string, { userId: string; expires: number }>();

  return {
    begin(userId) {
      const sid = randomBytes(24).toString('hex');
      begun.set(sid, { userId, expires: Date.now() + SID_LIFETIME_MS });
      return sid;
    },
    exchange(sid) {
      const found = begun.get(sid);
      begun.delete(sid);
      if (!found || found.expires < Date.now()) return undefined;
      const token = `sk${randomBytes(40).toString('hex')}`;
      insert.run(token, found.userId, new Date().toISOString());
      return token;
    },
    userOf(token) {
      const row = select.get(token);
      return row && textOf(row, 'user_id');
    },
    end(token) {
      remove.run(token);
    },
  };
}
