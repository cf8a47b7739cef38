/** RFC 5321 4.5.3.1: characters before the @, and in all. */
const MAX_LOCAL = 64;
export const MAX_ADDRESS = 254;

const ATOM = String.raw`[\w!#$%&'*+/=?^\`{|}~-]+`;
const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const TOP_LEVEL = '[a-z](?:[a-z0-9-]{0,61}[a-z0-9])';
const ADDRESS = new RegExp(`^(?<local>${ATOM}(?:\\.${ATOM})*)@(?:${LABEL}\\.)+${TOP_LEVEL}$`, 'i');

/**
 * Whether the mail service would take an address, as it stands after `cleanAddress`: what it refuses is a letter that
 * never goes out. Nothing quoted, no address of a machine, no domain of one word.
 */
export function isAddress(text: string): boolean {
  const { local = '' } = ADDRESS.exec(text)?.groups ?? {};
  return local !== '' && local.length <= MAX_LOCAL && text.length <= MAX_ADDRESS;
}
