import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type SQLOutputValue } from 'node:sqlite';

export type Row = Record<string, SQLOutputValue>;

const SCHEMA_VERSION = 1;

/*
 * `transactions.seq` numbers everything that happened, over all datasets; queries, listeners and replays
 * are ordered by it. `effects` holds one row for each document that a transaction touched, with the whole
 * document after it (null: deleted), so that any revision can be read back with one look-up.
 */
const SCHEMA = `
  CREATE TABLE documents (
    dataset TEXT NOT NULL, id TEXT NOT NULL, type TEXT NOT NULL, body TEXT NOT NULL,
    PRIMARY KEY (dataset, id)
  ) WITHOUT ROWID;
  CREATE TABLE refs (
    dataset TEXT NOT NULL, from_id TEXT NOT NULL, to_id TEXT NOT NULL, weak INTEGER NOT NULL,
    PRIMARY KEY (dataset, from_id, to_id)
  ) WITHOUT ROWID;
  CREATE INDEX refs_to ON refs (dataset, to_id);
  CREATE TABLE transactions (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    dataset TEXT NOT NULL, id TEXT NOT NULL, timestamp TEXT NOT NULL, author TEXT NOT NULL,
    mutations TEXT NOT NULL,
    UNIQUE (dataset, id)
  );
  CREATE TABLE effects (
    seq INTEGER NOT NULL, position INTEGER NOT NULL, dataset TEXT NOT NULL, document_id TEXT NOT NULL,
    previous_rev TEXT, body TEXT, mutations TEXT NOT NULL, apply TEXT NOT NULL, revert TEXT NOT NULL,
    PRIMARY KEY (seq, position)
  ) WITHOUT ROWID;
  CREATE INDEX effects_document ON effects (dataset, document_id, seq);
  CREATE TABLE history_events (
    seq INTEGER NOT NULL, position INTEGER NOT NULL, dataset TEXT NOT NULL, group_id TEXT NOT NULL,
    timestamp TEXT NOT NULL, body TEXT NOT NULL,
    PRIMARY KEY (seq, position)
  ) WITHOUT ROWID;
  CREATE INDEX history_events_group ON history_events (dataset, group_id, seq);
  CREATE TABLE key_values (
    user_id TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, updated_at TEXT NOT NULL,
    PRIMARY KEY (user_id, key)
  ) WITHOUT ROWID;
  CREATE TABLE sessions (
    token TEXT PRIMARY KEY, user_id TEXT NOT NULL, created_at TEXT NOT NULL
  ) WITHOUT ROWID;
`;

/** The file that holds the database of a lake kept in `dir`. */
export function databaseFile(dir: string): string {
  return join(dir, 'lake.sqlite');
}

/**
 * Opens the database of a lake, creating it when there is none.
 * Every commit is flushed to the disk before it returns (`synchronous=FULL`), so that nothing
 * acknowledged is lost when the process or the machine dies.
 */
export function openDatabase(dir: string): DatabaseSync {
  mkdirSync(dir, { recursive: true });
  const db = new DatabaseSync(databaseFile(dir));
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000;');
  const version = db.prepare('PRAGMA user_version').get()?.user_version;
  if (version === 0) {
    db.exec(`BEGIN IMMEDIATE; ${SCHEMA} PRAGMA user_version = ${SCHEMA_VERSION}; COMMIT;`);
  } else if (version !== SCHEMA_VERSION) {
    db.close();
    throw new Error(`${databaseFile(dir)} has schema ${String(version)}, this lake knows ${SCHEMA_VERSION}`);
  }
  return db;
}

/** A text column; throws when the row does not have it. */
export function textOf(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') throw new Error(`Column ${column} is not text`);
  return value;
}

/** A text column that may be null. */
export function textOrNull(row: Row, column: string): string | null {
  const value = row[column];
  return typeof value === 'string' ? value : null;
}

/** A whole-number column; throws when the row does not have it. */
export function numberOf(row: Row, column: string): number {
  const value = row[column];
  if (typeof value !== 'number') throw new Error(`Column ${column} is not a number`);
  return value;
}
