import type { DatabaseSync } from 'node:sqlite';

/** Creates the tables of the webhooks where they are not there yet. */
export function createTables(db: DatabaseSync): void {
  db.exec(`
    CREATE TABLE IF NOT EXISTS webhook (
      id TEXT PRIMARY KEY,
      position INTEGER NOT NULL,
      json TEXT NOT NULL
    );
    CREATE TABLE IF NOT EXISTS webhook_message (
      seq INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE,
      hook TEXT NOT NULL,
      dataset TEXT NOT NULL,
      document TEXT NOT NULL,
      operation TEXT NOT NULL,
      transaction_id TEXT NOT NULL,
      transaction_time TEXT NOT NULL,
      before TEXT,
      after TEXT,
      status TEXT NOT NULL,
      failures INTEGER NOT NULL,
      result_code INTEGER,
      created_at INTEGER NOT NULL,
      first_attempt_at INTEGER,
      due_at INTEGER NOT NULL
    );
    CREATE INDEX IF NOT EXISTS webhook_message_queue
      ON webhook_message (hook, status, dataset, document, seq);
    CREATE TABLE IF NOT EXISTS webhook_attempt (
      seq INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE,
      hook TEXT NOT NULL,
      message TEXT NOT NULL,
      created_at TEXT NOT NULL,
      duration INTEGER NOT NULL,
      failure_reason TEXT,
      result_code INTEGER,
      result_body TEXT
    );
    CREATE INDEX IF NOT EXISTS webhook_attempt_hook ON webhook_attempt (hook, seq);
  `);
}
