import type { Lake } from '../lake.ts';

/** Deletes a dataset with all that it holds, and ends what still reads it. */
export async function deleteDataset(
  { settings, store, engine, listeners, live, files }: Lake,
  name: string,
): Promise<void> {
  store.atomically(() => {
    settings.removeDataset(name);
    store.removeDataset(name);
  });
  engine.forget(name);
  listeners.transaction.endDataset(name);
  listeners.query.endDataset(name);
  live.endDataset(name);
  await files.removeDataset(name);
}
