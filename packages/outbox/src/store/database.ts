import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const TABLES = `
CREATE TABLE IF NOT EXISTS emails (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  created_at INTEGER NOT NULL,
  message_id TEXT NOT NULL,
  sender TEXT NOT NULL,
  recipients TEXT NOT NULL,
  envelope TEXT NOT NULL,
  subject TEXT NOT NULL,
  html TEXT,
  text TEXT,
  scheduled_at INTEGER,
  last_event TEXT NOT NULL,
  next_at INTEGER
) STRICT;
CREATE INDEX IF NOT EXISTS emails_due ON emails (next_at) WHERE next_at IS NOT NULL;
CREATE TABLE IF NOT EXISTS attachments (
  email_id TEXT NOT NULL REFERENCES emails (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  filename TEXT NOT NULL,
  content_type TEXT NOT NULL,
  content_id TEXT,
  path TEXT,
  content BLOB NOT NULL,
  PRIMARY KEY (email_id, position)
) STRICT;
CREATE TABLE IF NOT EXISTS events (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  email_id TEXT NOT NULL REFERENCES emails (id) ON DELETE CASCADE,
  type TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  body TEXT NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0,
  next_at INTEGER,
  note TEXT
) STRICT;
CREATE INDEX IF NOT EXISTS events_due ON events (email_id, seq) WHERE next_at IS NOT NULL;
CREATE INDEX IF NOT EXISTS events_of ON events (email_id, seq);
CREATE TABLE IF NOT EXISTS received (
  id TEXT PRIMARY KEY,
  created_at INTEGER NOT NULL,
  body TEXT NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS idempotency (
  scope TEXT PRIMARY KEY,
  request TEXT NOT NULL,
  answer TEXT NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS idempotency_age ON idempotency (created_at);
`;

/**
 * Opens the mailbox kept in a folder, and makes both when they are not there.
 * FULL: a commit is on the disk before it returns, so an email we acknowledged outlives a power cut.
 */
export function openDatabase(dir: string): DatabaseSync {
  mkdirSync(dir, { recursive: true });
  const db = new DatabaseSync(join(dir, 'outbox.sqlite'), {
    enableForeignKeyConstraints: true,
    timeout: 5000,
  });
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
  db.exec(TABLES);
  return db;
}

/** Runs `work` so that all of it is stored, or none. */
export function inTransaction<T>(db: DatabaseSync, work: () => T): T {
  db.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    db.exec('COMMIT');
    return result;
  } catch (error) {
    db.exec('ROLLBACK');
    throw error;
  }
}
