import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createFaults } from '../faults/faults.ts';
import { actionRoutes } from './actions/routes.ts';
import { createAssetFiles, fileOfAsset } from './assets/files.ts';
import { moveAssetUrls } from './assets/moveUrls.ts';
import { assetRoutes } from './assets/routes.ts';
import { createIdentities } from './auth/identity.ts';
import { authRoutes } from './auth/routes.ts';
import { createSessions } from './auth/sessions.ts';
import { userRoutes } from './auth/userRoutes.ts';
import { bootRoutes } from './boot/routes.ts';
import { historyRoutes } from './history/routes.ts';
import { hookRoutes } from './hooks/routes.ts';
import type { Route } from './http/call.ts';
import { plainError } from './http/errors.ts';
import { createRequestListener } from './http/handle.ts';
import type { Lake } from './lake.ts';
import { createListenHub } from './listen/hub.ts';
import { createLiveEvents } from './listen/live.ts';
import { listenRoutes } from './listen/routes.ts';
import { createManaged } from './management/managed.ts';
import { managementRoutes } from './management/routes.ts';
import { createCommitter } from './mutate/commit.ts';
import { mutateRoutes } from './mutate/routes.ts';
import { type ContentLakeOptions, type LakeConfig, parseOptions } from './options.ts';
import { createPresence } from './presence/presence.ts';
import { createQueryEngine } from './query/engine.ts';
import { queryRoutes } from './query/routes.ts';
import { serveSockets } from './sockets/upgrade.ts';
import { openDatabase } from './store/database.ts';
import { createKeyValues } from './store/keyValues.ts';
import { createReplay } from './store/replay.ts';
import { storeRoutes } from './store/routes.ts';
import { createStore } from './store/store.ts';
import { createWebhooks } from './webhooks/deliver.ts';

export type { ContentLakeOptions } from './options.ts';

export type RunningLake = { url: string; port: number; close(): Promise<void> };

/**
 * Starts a local Content Lake: Sanity's HTTP API over a folder on this machine, for the real Studio and client.
 * Resolves when it answers. Throws a ZodError for wrong options, and when the folder or the port cannot be used.
 */
export async function startContentLake(options: ContentLakeOptions): Promise<RunningLake> {
  const config = parseOptions(options);
  const { lake, close } = openLake(config);
  const server = createServer(
    createRequestListener({
      routes: routesOf(lake),
      host: config.host,
      corsOrigins: config.corsOrigins,
      identities: lake.identities,
      faults: createFaults((status) => plainError(status, 'Injected fault').body),
      log: config.log,
    }),
  );
  // Longer than a client waits between two requests, or it would send into a connection that is just closing.
  server.keepAliveTimeout = 60_000;
  const presence = createPresence();
  const closeSockets = serveSockets(server, lake, presence);
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(config.port, config.host, resolve);
    });
  } catch (error) {
    presence.close();
    closeSockets();
    lake.listeners.close();
    lake.live.close();
    await close();
    throw error;
  }
  const port = portOf(server.address());
  const url = `http://localhost:${port}`;
  for (const { name } of config.datasets) moveAssetUrls(lake.store, lake.committer, name, url);
  return {
    url,
    port,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      presence.close();
      closeSockets();
      lake.listeners.close();
      lake.live.close();
      server.closeAllConnections();
      await closed;
      await close();
    },
  };
}

function openLake(config: LakeConfig): { lake: Lake; close: () => Promise<void> } {
  const db = openDatabase(config.dir);
  // First: what was set up through the API is part of the configuration from here on.
  const managed = createManaged(db, config);
  const store = createStore(db);
  const engine = createQueryEngine({
    dir: config.dir,
    projectId: config.projectId,
    timeoutMs: config.queryTimeoutMs,
  });
  const webhooks = createWebhooks({
    db,
    projectId: config.projectId,
    evaluate: (query, scope) => engine.change(query, scope),
    log: config.log,
  });
  const listeners = createListenHub(engine, createReplay(store), store.lastSeq());
  const live = createLiveEvents();
  const sessions = createSessions(db);
  const files = createAssetFiles(config.dir);
  const committer = createCommitter(
    store,
    ({ changes, ...commit }) => {
      webhooks.enqueueInTransaction({
        ...commit,
        changes: changes.map(({ effect, before }) => ({
          documentId: effect.documentId,
          before,
          after: effect.after,
        })),
      });
    },
    (commit) => {
      const changes = commit.changes.map(({ effect }) => ({ id: effect.documentId, doc: effect.after }));
      engine.follow({ dataset: commit.dataset, seq: commit.seq, changes });
      listeners.announce(commit);
      live.announce(commit);
      for (const { before, effect } of commit.changes) {
        const file = before && !effect.after ? fileOfAsset(before) : undefined;
        // Without its document nobody is given the file any more; that it is still there does no harm.
        if (file) files.remove(commit.dataset, file.kind, file.name).catch(() => undefined);
      }
    },
  );
  for (const hook of config.hooks) {
    const existing = webhooks.list().find((one) => one.name === hook.name);
    if (existing) webhooks.update(existing.id, hook);
    else webhooks.create(hook);
  }
  webhooks.start();
  return {
    lake: {
      config,
      managed,
      store,
      engine,
      committer,
      listeners,
      live,
      identities: createIdentities(config, (token) => sessions.userOf(token)),
      sessions,
      keyValues: createKeyValues(db),
      webhooks,
      files,
    },
    async close() {
      await webhooks.stop();
      await engine.close();
      db.close();
    },
  };
}

function routesOf(lake: Lake): Route[] {
  return [
    ...queryRoutes(lake),
    ...mutateRoutes(lake),
    ...actionRoutes(lake),
    ...listenRoutes(lake),
    ...historyRoutes(lake),
    ...storeRoutes(lake),
    ...assetRoutes(lake, lake.files),
    ...authRoutes(lake),
    ...userRoutes(lake),
    ...bootRoutes(lake),
    ...hookRoutes(lake),
    ...managementRoutes(lake),
  ];
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The lake has no port');
  return address.port;
}
