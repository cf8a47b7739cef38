import { setTimeout } from 'node:timers/promises';
import type { Reading } from '../../../program/watch/nextState.ts';
import { pageOf } from '../../../program/watch/page.ts';
import { DELAY_SECONDS, type RobotRules, robotRules } from '../../../program/watch/robots.ts';
import { errorName, log } from '../../log.ts';
import { type Asking, getPage, NotAllowed } from './getPage.ts';
import { NotPublic } from './publicAddress.ts';
import { readUnits } from './readUnits.ts';

/** The name by which a robots.txt can speak of us. */
const AGENT = 'MosaicConnectorFactWatch';

/** Who asks, for the log of a site's owner: the name, where to read about us, and whom to write to. */
export interface Reader {
  siteUrl: string;
  email: string;
  /** Hosts with their ports that may be asked although they are not public. */
  exceptions: readonly string[];
}

/** A conditional request's part: what the page was when it was read before. */
export interface Known {
  etag?: string | null;
  lastModified?: string | null;
}

const NOBODY: RobotRules = { allows: () => false, delaySeconds: DELAY_SECONDS.least };
const EVERYBODY: RobotRules = { allows: () => true, delaySeconds: DELAY_SECONDS.least };

/**
 * Asks the sources of one run, each site no faster than it wishes: what a robots.txt forbids is not read, nor a site
 * whose robots.txt cannot be read for the moment (RFC 9309). `clock` and `pause` in milliseconds.
 */
export class SourceReader {
  readonly #headers: Record<string, string>;
  readonly #exceptions: readonly string[];
  readonly #rules = new Map<string, Promise<RobotRules>>();
  readonly #free = new Map<string, number>();

  constructor({ siteUrl, email, exceptions }: Reader) {
    this.#exceptions = exceptions;
    this.#headers = {
      'user-agent': `${AGENT}/1.0 (+${siteUrl}/contact/; ${email})`,
      from: email,
      accept: 'text/html,application/xhtml+xml,text/plain;q=0.9,application/pdf;q=0.8,*/*;q=0.5',
      'accept-encoding': 'gzip, deflate, br',
      'accept-language': 'en-US,en;q=0.8',
    };
  }

  #asking(more: Partial<Asking> & { known?: Known } = {}): Asking {
    const { etag, lastModified } = more.known ?? {};
    const condition = {
      ...(etag ? { 'if-none-match': etag } : {}),
      ...(lastModified ? { 'if-modified-since': lastModified } : {}),
    };
    return {
      headers: { ...this.#headers, ...condition },
      exceptions: this.#exceptions,
      allows: more.allows ?? (async () => true),
    };
  }

  /** Waits until a site may be asked again, and takes that turn. */
  async #turn(url: URL, delaySeconds: number): Promise<void> {
    const now = Date.now();
    const at = Math.max(now, this.#free.get(url.host) ?? 0);
    this.#free.set(url.host, at + delaySeconds * 1000);
    if (at > now) await setTimeout(at - now);
  }

  async #readRules(url: URL): Promise<RobotRules> {
    await this.#turn(url, DELAY_SECONDS.least);
    const got = await getPage(new URL('/robots.txt', url).href, this.#asking()).catch((error: unknown) => {
      if (error instanceof NotPublic) throw error;
      return undefined;
    });
    if (!got || got.status >= 500) return NOBODY;
    return got.status >= 400 ? EVERYBODY : robotRules(got.text, AGENT);
  }

  #rulesOf(url: URL): Promise<RobotRules> {
    const known = this.#rules.get(url.origin) ?? this.#readRules(url);
    this.#rules.set(url.origin, known);
    return known;
  }

  /** Whether a page may be read, after the wait that its site asks for. */
  #allows = async (url: URL): Promise<boolean> => {
    const { allows, delaySeconds } = await this.#rulesOf(url);
    if (!allows(url.pathname + url.search) || delaySeconds > DELAY_SECONDS.most) return false;
    await this.#turn(url, delaySeconds);
    return true;
  };

  /** What came of asking for one page. Never throws: what goes wrong is an answer too. */
  async read(address: string, known?: Known): Promise<Reading> {
    try {
      const got = await getPage(address, this.#asking({ allows: this.#allows, ...(known ? { known } : {}) }));
      const { status, url, movedForGood, type, text, bytes, etag, lastModified } = got;
      if (status === 304) return { is: 'unchanged' };
      if (status === 404 || status === 410) return { is: 'gone' };
      if (status !== 200) return { is: 'unreachable' };
      const tags = { ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}) };
      if (!/html|text\/|xml/i.test(type || 'text/html')) return { is: 'file', bytes, url, ...tags };
      return { is: 'page', page: pageOf(readUnits(text)), url, movedForGood, ...tags };
    } catch (error) {
      const isRefused = error instanceof NotAllowed || error instanceof NotPublic;
      log('source-not-read', { host: new URL(address).host, error: errorName(error) });
      return { is: isRefused ? 'refused' : 'unreachable' };
    }
  }
}
