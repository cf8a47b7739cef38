import type { HostMessage } from '../shim/messages.ts';

/** Headers that belong to one connection or to the coding of a body that we have decoded. */
const ownToConnection = /^(connection|keep-alive|transfer-encoding|content-encoding|content-length|host)$/i;

/** `headers` is asked for when they are needed: what the page sends as such may be none. */
type Upstream = { id: number; url: string; headers: () => Headers; signal: AbortSignal };

/**
 * Opens one stream at the lake and tells `send` all that happens: the answer's status and headers, each piece
 * of text, and how it ended. Never throws.
 */
export async function openUpstream(
  { id, url, headers, signal }: Upstream,
  send: (message: HostMessage) => void,
): Promise<void> {
  try {
    const answer = await fetch(url, { headers: headers(), signal, cache: 'no-store' });
    const passedOn = [...answer.headers].filter(([name]) => !ownToConnection.test(name));
    send({ id, head: { status: answer.status, statusText: answer.statusText, headers: passedOn } });
    // A character may be cut in two between pieces; the decoder keeps its first half for the next.
    const text = answer.body?.pipeThrough(new TextDecoderStream());
    for await (const chunk of text ?? []) if (chunk) send({ id, chunk });
    send({ id, end: true });
  } catch (error) {
    if (!signal.aborted) send({ id, error: error instanceof Error ? error.message : String(error) });
  }
}

/** The headers for the lake: those of the page's request, its origin, and its cookie where it asked for that. */
export function upstreamHeaders(
  fromPage: [string, string][],
  origin: string | undefined,
  cookie: string | undefined,
): Headers {
  const headers = new Headers(fromPage.filter(([name]) => !ownToConnection.test(name)));
  if (origin) headers.set('origin', origin);
  if (cookie) headers.set('cookie', cookie);
  return headers;
}
