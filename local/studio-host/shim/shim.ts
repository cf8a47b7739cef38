import { answerLocally, isHostedService } from './answers.ts';
import { createMux } from './mux.ts';

/** The paths whose answers never end. */
const streaming = /\/data\/(listen|live\/events)(\/|$)/;

/** Wraps the page's `fetch` and `sendBeacon`. Must run before the first line of the Studio. */
export function install(page: Window & typeof globalThis, lakeUrl: string): void {
  const lake = new URL(lakeUrl);
  const socketUrl = new URL('/_local/mux', page.location.href);
  socketUrl.protocol = socketUrl.protocol.replace('http', 'ws');
  const mux = createMux(socketUrl.href);
  const realFetch = page.fetch.bind(page);
  const realBeacon = page.navigator.sendBeacon.bind(page.navigator);

  page.fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, page.location.href);
    const answer = answerLocally(url);
    if (answer) return answer;
    const method = init?.method ?? (input instanceof Request ? input.method : 'GET');
    if (url.origin === lake.origin && method.toUpperCase() === 'GET' && streaming.test(url.pathname)) {
      return mux.open(new Request(input, init));
    }
    return realFetch(input, init);
  };

  page.navigator.sendBeacon = (address, data) =>
    isHostedService(new URL(address, page.location.href)) || realBeacon(address, data);
}

const lakeUrl = globalThis.document?.querySelector<HTMLMetaElement>('meta[name="local-lake"]')?.content;
if (lakeUrl) install(window, lakeUrl);
