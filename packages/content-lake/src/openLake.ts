import { createAssetFiles, fileOfAsset } from './assets/files.ts';
import { moveAssetUrls } from './assets/moveUrls.ts';
import { createSessions } from './auth/sessions.ts';
import { createIdentities } from './http/identity.ts';
import { createKeyValues } from './keyValues/keyValues.ts';
import type { Lake } from './lake.ts';
import { createListenHub } from './listen/hub.ts';
import { createLiveEvents } from './listen/live.ts';
import { createProjectSettings } from './management/projectSettings.ts';
import { createCommitter } from './mutate/commit.ts';
import type { LakeConfig } from './options.ts';
import { createQueryEngine } from './query/engine.ts';
import { openDatabase } from './store/database.ts';
import { createReplay } from './store/replay.ts';
import { createStore } from './store/store.ts';
import type { Commit } from './store/transaction.ts';
import type { Indexing, Visibility } from './unkindness/indexing.ts';
import { createWebhooks } from './webhooks/deliver.ts';

/** Opens all that a lake keeps in its folder, and starts what runs beside the requests. */
export function openLake(
  config: LakeConfig,
  url: string,
  indexing: Indexing,
): { lake: Lake; close(): Promise<void> } {
  const { dir, projectId, log } = config;
  const db = openDatabase(dir);
  // First: what was set up through the API is part of the configuration from here on.
  const settings = createProjectSettings(db, config);
  const store = createStore(db);
  const engine = createQueryEngine({ dir, projectId, timeoutMs: config.queryTimeoutMs });
  const webhooks = createWebhooks({
    db,
    projectId,
    evaluate: (query, scope) => engine.change(query, scope),
    log,
  });
  const replay = createReplay(store);
  const listeners = {
    transaction: createListenHub(engine, replay, store.lastSeq()),
    query: createListenHub(engine, replay, store.lastSeq()),
  };
  const live = createLiveEvents();
  const sessions = createSessions(db);
  const files = createAssetFiles(dir);

  const announce = (commit: Commit, visibility: Visibility) => {
    let isShown = false;
    indexing.follow(commit.dataset, visibility, () => {
      if (!config.datasets.some(({ name }) => name === commit.dataset)) return;
      const changes = commit.changes.map(({ effect }) => ({ id: effect.documentId, doc: effect.after }));
      engine.follow({ dataset: commit.dataset, seq: commit.seq, changes });
      listeners.query.announce(commit, 'query');
      live.announce(commit);
      isShown = true;
    });
    if (!isShown) {
      const changes = commit.changes.map(({ effect, before }) => ({ id: effect.documentId, doc: before }));
      engine.hide({ dataset: commit.dataset, seq: commit.seq, changes });
    }
    listeners.transaction.announce(commit, isShown ? 'query' : 'transaction');
    for (const { before, effect } of commit.changes) {
      const file = before && !effect.after ? fileOfAsset(before) : undefined;
      // Without its document nobody is given the file any more; that it is still there does no harm.
      if (file) files.remove(commit.dataset, file.kind, file.name).catch(() => undefined);
    }
  };
  const enqueue = ({ changes, ...commit }: Omit<Commit, 'seq'>) => {
    webhooks.enqueueInTransaction({
      ...commit,
      changes: changes.map(({ effect, before }) => ({
        documentId: effect.documentId,
        before,
        after: effect.after,
      })),
    });
  };
  const committer = createCommitter(store, enqueue, announce, config.maxDocuments);

  for (const hook of config.hooks) {
    const existing = webhooks.list().find((one) => one.name === hook.name);
    if (existing) webhooks.update(existing.id, hook);
    else webhooks.create(hook);
  }
  webhooks.start();
  for (const { name } of config.datasets) moveAssetUrls(store, committer, name, url);

  return {
    lake: {
      config,
      url,
      settings,
      store,
      engine,
      committer,
      indexing,
      listeners,
      live,
      identities: createIdentities(config, (token) => sessions.userOf(token)),
      sessions,
      keyValues: createKeyValues(db),
      webhooks,
      files,
    },
    async close() {
      indexing.close();
      await webhooks.stop();
      await engine.close();
      db.close();
    },
  };
}
