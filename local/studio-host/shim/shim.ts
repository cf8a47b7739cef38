import { answerLocally, isHostedService, lakeAddress } from './answers.ts';
import { createMux } from './mux.ts';
import { readPatiently } from './patience.ts';

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
    const asked = new URL(input instanceof Request ? input.url : input, page.location.href);
    const answer = answerLocally(asked);
    if (answer) return answer;
    const url = lakeAddress(asked, lake) ?? asked;
    if (url.origin !== lake.origin) return realFetch(input, init);

    const request = input instanceof Request ? new Request(url, input) : url;
    const method = init?.method ?? (input instanceof Request ? input.method : 'GET');
    if (method.toUpperCase() !== 'GET') return realFetch(request, init);
    if (streaming.test(url.pathname)) return mux.open(new Request(request, init));
    const signal = init?.signal ?? (input instanceof Request ? input.signal : null);
    return readPatiently(() => realFetch(request, init), signal);
  };

  page.navigator.sendBeacon = (address, data) =>
    isHostedService(new URL(address, page.location.href)) || realBeacon(address, data);
}

const lakeUrl = globalThis.document?.querySelector<HTMLMetaElement>('meta[name="local-lake"]')?.content;
if (lakeUrl) install(window, lakeUrl);
