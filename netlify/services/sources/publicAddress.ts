import { lookup as lookUp } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** An address that the watcher does not go to, whoever wrote it down. */
export class NotPublic extends Error {
  override name = 'NotPublic';
}

/**
 * Addresses that are no part of the public network (RFC 6890 and IANA's registries): this machine, the network of the
 * host, its metadata service, and ways to write such an address inside another.
 */
const PRIVATE = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  PRIVATE.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  PRIVATE.addSubnet(net, bits, 'ipv6');

/** Of the newer addresses only these are given to anybody; what is written into them is the older kind in disguise. */
const GIVEN_OUT = new BlockList();
GIVEN_OUT.addSubnet('2000::', 3, 'ipv6');

/** Whether an internet address is one that everybody can reach. */
export function isPublic(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !PRIVATE.check(address, 'ipv4');
  return family === 6 && GIVEN_OUT.check(address, 'ipv6') && !PRIVATE.check(address, 'ipv6');
}

/** Ports at which public pages are. */
const PORTS = ['', '80', '443'];

/**
 * Throws NotPublic unless an address may be asked: http or https, at a usual port, without a name and password in it,
 * and not at an internet address of a network of its own. `exceptions`: hosts with their ports that may be asked all the
 * same. Names are checked when they are looked up, by `lookUpPublic`.
 */
export function assertPublic(url: URL, exceptions: readonly string[]): void {
  if (exceptions.includes(url.host) && /^https?:$/.test(url.protocol)) return;
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (!/^https?:$/.test(url.protocol)) throw new NotPublic(url.protocol);
  if (url.username || url.password || !PORTS.includes(url.port)) throw new NotPublic('port or password');
  if (isIP(host) !== 0 && !isPublic(host)) throw new NotPublic('address');
}

/**
 * Looks a name up and gives its addresses only if all of them are public: the very ones that the connection is then made
 * to, so that a name cannot lead elsewhere a moment later.
 */
export const lookUpPublic: LookupFunction = (hostname, options, give) => {
  lookUp(hostname, { ...options, all: true }, (error, found) => {
    if (error) return give(error, '', 0);
    const [first] = found;
    if (!first || !found.every(({ address }) => isPublic(address))) return give(new NotPublic('name'), '', 0);
    if (options.all) return give(null, found);
    return give(null, first.address, first.family);
  });
};
