import { invalid } from '../http/ApiError.ts';

const FORMAT =
  'The email address needs to follow the `email@example.com` or `Name <email@example.com>` format.';

/** RFC 5321 4.5.3.1: 64 before the @, 254 in all. */
const MAX_LOCAL = 64;
const MAX_ADDRESS = 254;

const LOCAL = /^[\w!#$%&'*+/=?^`{|}~-]+(\.[\w!#$%&'*+/=?^`{|}~-]+)*$/;
const DOMAIN = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$/i;

/** Everything that could end a header line or hide in one. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is its purpose
const CONTROL = /[\u0000-\u001f\u007f\u2028\u2029]/;

/** True for text that may stand in one header line. */
export const fitsOneLine = (text: string): boolean => !CONTROL.test(text);

/** The bare address of `Name <email@example.com>` or `email@example.com`, or undefined. */
export function bareAddress(mailbox: string): string | undefined {
  if (!fitsOneLine(mailbox)) return undefined;
  const named = /^([^<>]*)<([^<>\s]+)>$/.exec(mailbox.trim());
  const address = named ? (named[2] ?? '') : mailbox.trim();
  const at = address.lastIndexOf('@');
  const local = address.slice(0, at);
  if (at < 1 || address.length > MAX_ADDRESS || local.length > MAX_LOCAL) return undefined;
  return LOCAL.test(local) && DOMAIN.test(address.slice(at + 1)) ? address : undefined;
}

/** @throws ApiError 422 when one mailbox of `field` is not in Resend's format. */
export function checkMailboxes(field: string, mailboxes: readonly string[]): void {
  if (mailboxes.every((one) => bareAddress(one) !== undefined)) return;
  throw invalid(`Invalid \`${field}\` field. ${FORMAT}`);
}
