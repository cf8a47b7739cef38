import { datasetFor, type Route } from '../http/call.ts';
import type { Lake } from '../lake.ts';
import { listenOptions } from './options.ts';
import { responseSink } from './sink.ts';

/** Streams of changes as server-sent events. */
export function listenRoutes(lake: Lake): Route[] {
  return [
    {
      method: 'GET',
      path: '/data/listen/:dataset',
      handler: (call) => {
        const dataset = datasetFor(call, lake.config.datasets).name;
        const header = call.req.headers['last-event-id'];
        const last = typeof header === 'string' ? header : (call.query.get('lastEventId') ?? undefined);
        lake.listeners.attach(
          listenOptions(dataset, call.query, call.identity, last),
          responseSink(call.res),
        );
        return undefined;
      },
    },
    {
      method: 'GET',
      path: '/data/live/events/:dataset',
      handler: (call) => {
        lake.live.attach(datasetFor(call, lake.config.datasets).name, responseSink(call.res));
        return undefined;
      },
    },
  ];
}
