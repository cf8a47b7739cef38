import type { DatabaseSync } from 'node:sqlite';
import { textOf } from '../store/database.ts';

export type KeyValues = {
  get(userId: string, key: string): unknown;
  set(userId: string, key: string, value: unknown): void;
  /** False when nothing was kept under the key. */
  remove(userId: string, key: string): boolean;
};

/** What the Studio remembers for each person: layouts, sort orders, recent searches. */
export function createKeyValues(db: DatabaseSync): KeyValues {
  const select = db.prepare('SELECT value FROM key_values WHERE user_id = ? AND key = ?');
  const upsert = db.prepare(
    `INSERT INTO key_values VALUES (?, ?, ?, ?)
     ON CONFLICT (user_id, key) DO UPDATE SET value = excluded.value, updated_at = excluded.updated_at`,
  );
  const remove = db.prepare('DELETE FROM key_values WHERE user_id = ? AND key = ?');
  return {
    get(userId, key) {
      const row = select.get(userId, key);
      const value: unknown = row ? JSON.parse(textOf(row, 'value')) : null;
      return value;
    },
    set(userId, key, value) {
      upsert.run(userId, key, JSON.stringify(value ?? null), new Date().toISOString());
    },
    remove: (userId, key) => remove.run(userId, key).changes > 0,
  };
}
