import { createHash } from 'node:crypto';
import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { assertPublic, lookUpPublic } from './publicAddress.ts';

/** Milliseconds that one request may take, from its beginning to the last byte. The wait for our turn is not among them. */
const TIMEOUT_MS = 8000;

/** Bytes of a page that are read, unpacked. */
const MOST_BYTES = 3_000_000;

const MOST_REDIRECTS = 5;

/** A page was larger than we read. */
export class TooLarge extends Error {
  override name = 'TooLarge';
}

/** A page led to another too often, or nowhere. */
class NoEnd extends Error {
  override name = 'NoEnd';
}

/** The owner of a page does not want it read by programs. */
export class NotAllowed extends Error {
  override name = 'NotAllowed';
}

export interface Asking {
  /** Whether a page may be read, the answer given when it is our turn. */
  allows: (url: URL) => Promise<boolean>;
  /** What stands in the head of each request: who asks, and what is known of the page. */
  headers: Readonly<Record<string, string>>;
  /** Hosts with their ports that may be asked although they are not public. */
  exceptions: readonly string[];
  /** Bytes that are read, unpacked, where they are fewer than of a page. */
  mostBytes?: number;
}

export interface Got {
  status: number;
  /** Where it was found in the end. */
  url: string;
  /** Whether every step on the way there was said to be for good. */
  movedForGood: boolean;
  type: string;
  etag?: string;
  lastModified?: string;
  text: string;
  /** A mark of the bytes. */
  bytes: string;
}

const UNPACK: Record<string, () => NodeJS.ReadWriteStream & Readable> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** The answer of one request, whatever it is. */
async function ask(url: URL, { headers, exceptions, allows }: Asking): Promise<IncomingMessage> {
  assertPublic(url, exceptions);
  if (!(await allows(url))) throw new NotAllowed(url.host);
  const isExcepted = exceptions.includes(url.host);
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  return new Promise((give, fail) => {
    const begin = url.protocol === 'https:' ? requestHttps : requestHttp;
    begin(url, { headers, signal, agent: false, ...(isExcepted ? {} : { lookup: lookUpPublic }) }, give)
      .on('error', fail)
      .end();
  });
}

/** The bytes of an answer, unpacked; throws TooLarge rather than filling the memory. */
async function read(answer: IncomingMessage, mostBytes = MOST_BYTES): Promise<Buffer> {
  const unpack = UNPACK[answer.headers['content-encoding'] ?? ''];
  const stream: Readable = unpack ? answer.pipe(unpack()) : answer;
  if (unpack) answer.on('error', (error) => stream.destroy(error));
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      const bytes = Buffer.from(chunk);
      size += bytes.length;
      if (size > mostBytes) throw new TooLarge(`${size} bytes`);
      chunks.push(bytes);
    }
  } finally {
    answer.destroy();
  }
  return Buffer.concat(chunks);
}

/** Text by the letters that the server or the page names; what nobody knows is read as UTF-8. */
function decode(bytes: Buffer, type: string): string {
  const said = /charset=["']?([\w-]+)/i;
  const named = said.exec(type)?.[1] ?? said.exec(bytes.subarray(0, 2048).toString('latin1'))?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(named).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/** Where a page leads that says so in its own head, at once. */
function refreshOf(text: string): string | undefined {
  const [tag] = /<meta[^>]+http-equiv=["']?refresh[^>]*>/i.exec(text.slice(0, 5000)) ?? [];
  return /content=["']?\s*[0-5]\s*;\s*url=([^"'>\s]+)/i.exec(tag ?? '')?.[1];
}

/**
 * Asks for a page as a polite reader does, and follows it where it leads: to http and https alone, to public addresses
 * alone, five times at most. Throws NotPublic, TooLarge, NoEnd, or what the network throws. 304 is given as it is.
 */
export async function getPage(address: string, asking: Asking): Promise<Got> {
  let url = new URL(address);
  let movedForGood = true;
  for (let step = 0; step <= MOST_REDIRECTS; step += 1) {
    const answer = await ask(url, asking);
    const status = answer.statusCode ?? 0;
    const { location, etag, 'last-modified': lastModified, 'content-type': type = '' } = answer.headers;
    const isRedirect = status >= 300 && status < 400 && status !== 304;
    if (isRedirect) answer.destroy();
    const bytes = isRedirect ? Buffer.alloc(0) : await read(answer, asking.mostBytes);
    const text = /html|text|xml|json/i.test(type) || type === '' ? decode(bytes, type) : '';
    const next = isRedirect ? location : refreshOf(text);
    if (isRedirect && !next) throw new NoEnd(`${status} to nowhere`);
    if (!next) {
      const mark = createHash('sha256').update(bytes).digest('base64url');
      const kept = { ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}) };
      return { status, url: url.href, movedForGood, type, ...kept, text, bytes: mark };
    }
    movedForGood &&= !isRedirect || status === 301 || status === 308;
    url = new URL(next, url);
  }
  throw new NoEnd('too many redirects');
}
