import { Hono } from 'hono';
import { datasetOf } from '../http/dataset.ts';
import { type LakeEnv, searchOf } from '../http/env.ts';
import type { Lake } from '../lake.ts';
import { openEventStream } from './eventStream.ts';
import { listenOptions } from './options.ts';

/** Streams of changes as server-sent events. */
export function listenRoutes({ config, listeners, live }: Lake): Hono<LakeEnv> {
  return new Hono<LakeEnv>()
    .get('/data/listen/:dataset', (c) => {
      const dataset = datasetOf(c, config.datasets).name;
      const search = searchOf(c);
      const lastEventId = c.req.header('last-event-id') ?? search.get('lastEventId') ?? undefined;
      const options = listenOptions(dataset, search, c.get('identity'), lastEventId);
      const { response, sink } = openEventStream(c);
      listeners[options.visibility].attach(options, sink);
      return response;
    })
    .get('/data/live/events/:dataset', (c) => {
      const dataset = datasetOf(c, config.datasets).name;
      const { response, sink } = openEventStream(c);
      live.attach(dataset, sink);
      return response;
    });
}
