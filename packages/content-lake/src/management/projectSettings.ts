import { randomBytes } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { DatasetConfig, LakeConfig } from '../options.ts';
import { textOf } from '../store/database.ts';

const dataset = z.object({ name: z.string(), aclMode: z.enum(['public', 'private']) });
const origin = z.object({
  id: z.number(),
  origin: z.string(),
  allowCredentials: z.boolean(),
  createdAt: z.string(),
});
const robot = z.object({
  id: z.string(),
  label: z.string(),
  role: z.string(),
  token: z.string(),
  createdAt: z.string(),
});
export type Origin = z.output<typeof origin>;
export type Robot = z.output<typeof robot>;

export type ProjectSettings = ReturnType<typeof createProjectSettings>;

/**
 * What was set up through the API and not by the options: datasets, origins and tokens, kept in the database. They are
 * added to the configuration itself, which is what every route reads.
 */
export function createProjectSettings(db: DatabaseSync, config: LakeConfig) {
  db.exec('CREATE TABLE IF NOT EXISTS managed (kind TEXT, key TEXT, json TEXT, PRIMARY KEY (kind, key))');
  const select = db.prepare('SELECT json FROM managed WHERE kind = ? ORDER BY rowid');
  const put = db.prepare('INSERT OR REPLACE INTO managed VALUES (?, ?, ?)');
  const remove = db.prepare('DELETE FROM managed WHERE kind = ? AND key = ?');
  const read = <T>(kind: string, schema: z.ZodType<T>): T[] =>
    select.all(kind).map((row) => schema.parse(JSON.parse(textOf(row, 'json'))));
  const keep = (kind: string, key: string, value: unknown) => put.run(kind, key, JSON.stringify(value));

  const grant = ({ id, role, token }: Robot) =>
    config.tokens.push({ token, userId: id, grants: 'read', role });
  const setDataset = (changed: DatasetConfig) => {
    const known = config.datasets.find(({ name }) => name === changed.name);
    if (known) known.aclMode = changed.aclMode;
    else config.datasets.push(changed);
  };
  const configured: Origin[] = config.corsOrigins.map((address, index) => ({
    id: index + 1,
    origin: address,
    allowCredentials: true,
    createdAt: new Date(0).toISOString(),
  }));
  const origins = [...configured, ...read('origin', origin)];
  config.corsOrigins.push(...origins.slice(configured.length).map(({ origin: address }) => address));
  for (const changed of read('dataset', dataset)) setDataset(changed);
  for (const known of read('robot', robot)) grant(known);

  return {
    origins: (): readonly Origin[] => origins,
    robots: (): Robot[] => read('robot', robot),
    /** Creates a dataset, or changes who may read it. */
    setDataset(changed: DatasetConfig): void {
      keep('dataset', changed.name, changed);
      setDataset(changed);
    },
    /** A dataset that the options name comes back, empty, with the next start. */
    removeDataset(name: string): void {
      remove.run('dataset', name);
      config.datasets.splice(
        0,
        config.datasets.length,
        ...config.datasets.filter((one) => one.name !== name),
      );
    },
    addOrigin(address: string, allowCredentials: boolean): Origin {
      const id = Math.max(0, ...origins.map((one) => one.id)) + 1;
      const added = { id, origin: address, allowCredentials, createdAt: new Date().toISOString() };
      keep('origin', String(id), added);
      origins.push(added);
      config.corsOrigins.push(address);
      return added;
    },
    /** False when there is no such origin. One that the options name comes back with the next start. */
    removeOrigin(id: number): boolean {
      const at = origins.findIndex((one) => one.id === id);
      const [gone] = at < 0 ? [] : origins.splice(at, 1);
      if (!gone) return false;
      remove.run('origin', String(id));
      config.corsOrigins.splice(config.corsOrigins.indexOf(gone.origin), 1);
      return true;
    },
    addRobot(label: string, role: string): Robot {
      const id = `robot-${randomBytes(6).toString('hex')}`;
      const token = `sk${randomBytes(24).toString('hex')}`;
      const added = { id, label, role, token, createdAt: new Date().toISOString() };
      keep('robot', id, added);
      grant(added);
      return added;
    },
    /** False when no token has that id. Whoever still uses it is refused from now on. */
    removeRobot(id: string): boolean {
      if (remove.run('robot', id).changes === 0) return false;
      config.tokens.splice(0, config.tokens.length, ...config.tokens.filter((one) => one.userId !== id));
      return true;
    },
  };
}
