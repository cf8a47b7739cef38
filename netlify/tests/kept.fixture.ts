import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** One thing that is kept somewhere: a row, a file or a line of the log. */
export interface Kept {
  place: string;
  text: string;
}

/**
 * Every row of every table of a database: of the Content Lake these are the documents of both datasets, each revision
 * that its history gives, each transaction as it came, and what is reported to webhooks.
 */
function rowsOf(name: string, file: string): Kept[] {
  const db = new DatabaseSync(file, { readOnly: true });
  const tables = db.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all();
  const rows = tables.flatMap(({ name: table }) =>
    db
      .prepare(`SELECT * FROM "${table}"`)
      .all()
      .map((row) => ({ place: `${name} ${table}`, text: JSON.stringify(row) })),
  );
  db.close();
  return rows;
}

/** Every file of the Blobs, by name and content: the spool, the counts of senders, the marks of builds. */
function filesOf(dir: string): Kept[] {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => ({
      place: 'blobs',
      text: `${decodeURIComponent(name)} ${readFileSync(join(parentPath, name), 'utf8')}`,
    }));
}

/** Everything that is kept anywhere by the services whose folders lie in `dir`, and what the functions have logged. */
export function everythingKept(dir: string, logged: readonly string[]): Kept[] {
  return [
    ...rowsOf('lake', join(dir, 'lake/lake.sqlite')),
    ...rowsOf('mail', join(dir, 'outbox/outbox.sqlite')),
    ...filesOf(join(dir, 'blobs')),
    ...logged.map((text) => ({ place: 'log', text })),
  ];
}
