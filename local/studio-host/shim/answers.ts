/** Hosts of Sanity that the Studio calls by name, whatever `apiHost` says. */
const hostedService = /(^|\.)(sanity\.io|sanity\.work|sanity-cdn\.com|sanity-cdn\.work|sentry\.io)$/;

/**
 * Answers in the page what must not leave the machine, and the one question to the lake that would only make the
 * Studio complain about HTTP/1.1. Null for everything else.
 */
export function answerLocally(url: URL): Response | null {
  // With no network timing to be found the Studio calls the protocol unknown and stays quiet.
  if (url.pathname.endsWith('/ping') && url.searchParams.get('tag') === 'sanity.studio.protocol-check') {
    return json({ pong: true });
  }
  if (!hostedService.test(url.hostname)) return null;
  const version = /\/v1\/modules\/.+\/(?:\^|%5E)([^/]+)\/t\d+/.exec(url.pathname)?.[1];
  // "Is there a newer version?" The one that is installed is the newest that can be had here.
  if (version) return json({ packageVersion: version, latest: version });
  if (url.pathname.includes('/users/me')) return json({});
  // Feedback and traces: refused, so that the Studio does not offer to send any.
  return new Response(null, { status: 404 });
}

/**
 * Where a request meant for the lake really goes. Parts of the Studio (the SDK inside it) take the workspace's
 * `apiHost` but not its `useProjectHostname: false`, and call `mosaic.localhost` where they should call `localhost`.
 * Null when the address is right as it is.
 */
export function lakeAddress(url: URL, lake: URL): URL | null {
  const isProjectHost = url.hostname.endsWith(`.${lake.hostname}`) && url.port === lake.port;
  if (!isProjectHost) return null;
  const address = new URL(url);
  address.hostname = lake.hostname;
  return address;
}

/** Whether a beacon to this address would leave the machine. */
export function isHostedService(url: URL): boolean {
  return hostedService.test(url.hostname);
}

function json(value: object): Response {
  return new Response(JSON.stringify(value), { headers: { 'content-type': 'application/json' } });
}
