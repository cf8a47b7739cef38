import { randomBytes } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { changeHook, type Hook, hookSchema, readHookConfig, WebhookNotFoundError } from './hook.ts';

const rowSchema = z.object({ json: z.string().transform((json) => hookSchema.parse(JSON.parse(json))) });

export type HookStore = ReturnType<typeof createHookStore>;

/** The webhooks themselves, oldest first, in the caller's database. */
export function createHookStore(db: DatabaseSync, projectId: string) {
  const select = db.prepare('SELECT json FROM webhook ORDER BY position');
  const insert = db.prepare(
    'INSERT INTO webhook (id, position, json) SELECT ?, coalesce(max(position), 0) + 1, ? FROM webhook',
  );
  const replace = db.prepare('UPDATE webhook SET json = ? WHERE id = ?');
  const remove = db.prepare('DELETE FROM webhook WHERE id = ?');

  // Asked at every transaction; only this module writes the table.
  let known: Hook[] | null = null;

  function list(): Hook[] {
    known ??= select.all().map((row) => rowSchema.parse(row).json);
    return known;
  }

  function get(id: string): Hook {
    const hook = list().find((one) => one.id === id);
    if (!hook) throw new WebhookNotFoundError(`No webhook has the id ${id}.`);
    return hook;
  }

  return {
    get,
    list,
    has: (id: string): boolean => list().some((hook) => hook.id === id),
    create(input: unknown): Hook {
      const hook: Hook = {
        ...readHookConfig(input),
        id: randomBytes(12).toString('base64url').replaceAll(/[-_]/g, 'x'),
        projectId,
        createdAt: new Date().toISOString(),
        createdByUserId: 'local',
        isDisabled: false,
        deletedAt: null,
      };
      insert.run(hook.id, JSON.stringify(hook));
      known = null;
      return hook;
    },
    update(id: string, input: unknown): Hook {
      const hook = changeHook(get(id), input);
      replace.run(JSON.stringify(hook), id);
      known = null;
      return hook;
    },
    remove(id: string): void {
      get(id);
      remove.run(id);
      known = null;
    },
  };
}
