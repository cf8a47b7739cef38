import type { Hono } from 'hono';
import { listen, type RunningServer } from '../../local-server/src/listen.ts';
import { actionRoutes } from './actions/routes.ts';
import { createApp } from './app.ts';
import { assetRoutes } from './assets/routes.ts';
import { authRoutes } from './auth/routes.ts';
import { userRoutes } from './auth/userRoutes.ts';
import { bootRoutes } from './boot/routes.ts';
import { historyRoutes } from './history/routes.ts';
import { hookRoutes } from './hooks/routes.ts';
import type { LakeEnv } from './http/env.ts';
import { storeRoutes } from './keyValues/routes.ts';
import type { Lake } from './lake.ts';
import { listenRoutes } from './listen/routes.ts';
import { datasetRoutes } from './management/datasetRoutes.ts';
import { managementRoutes } from './management/routes.ts';
import { mutateRoutes } from './mutate/routes.ts';
import { openLake } from './openLake.ts';
import { type ContentLakeOptions, parseOptions } from './options.ts';
import { createPresence } from './presence/presence.ts';
import { queryRoutes } from './query/routes.ts';
import { serveSockets } from './sockets/upgrade.ts';
import { createIndexing } from './unkindness/indexing.ts';

/** A lake that answers; `close` lets requests under way end. */
export type RunningLake = RunningServer & {
  /** Has queries see all that was written to a dataset so far: for whoever looks a moment later, without waiting for it. */
  settle(dataset: string): Promise<void>;
};

/**
 * Starts a local Content Lake: Sanity's HTTP API over a folder on this machine, for the real Studio and client.
 * Resolves when it answers. Throws a ZodError for wrong options, and when the folder or the port cannot be used.
 */
export async function startContentLake(options: ContentLakeOptions): Promise<RunningLake> {
  const config = parseOptions(options);
  const { port, host } = config;
  const indexing = createIndexing(config.queryLagMs);
  const running = await listen({ name: 'The Content Lake', port, host }, ({ url, server }) => {
    const { lake, close } = openLake(config, config.url ?? url, indexing);
    const presence = createPresence();
    const closeSockets = serveSockets(server, lake, presence);
    return {
      app: createApp(lake, routesOf(lake)),
      endStreams() {
        presence.close();
        closeSockets();
        lake.listeners.transaction.close();
        lake.listeners.query.close();
        lake.live.close();
      },
      close,
    };
  });
  return { ...running, settle: indexing.settle };
}

function routesOf(lake: Lake): Hono<LakeEnv>[] {
  return [
    queryRoutes(lake),
    mutateRoutes(lake),
    actionRoutes(lake),
    listenRoutes(lake),
    historyRoutes(lake),
    storeRoutes(lake),
    assetRoutes(lake),
    authRoutes(lake),
    userRoutes(lake),
    bootRoutes(lake),
    hookRoutes(lake),
    datasetRoutes(lake),
    managementRoutes(lake),
  ];
}
