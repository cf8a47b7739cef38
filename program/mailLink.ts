import { oneLine } from './oneLine.ts';

/** The address that opens an email to someone. What a person typed cannot add a subject or a copy. */
export function mailLink(email: string): string {
  return `mailto:${encodeURIComponent(oneLine(email)).replaceAll('%40', '@')}`;
}

/** Mail programs take a line break as RFC 6068 writes it, and cut an address of more than about 2,000 characters. */
const asBody = (text: string) => encodeURIComponent(text.replaceAll('\r\n', '\n').replaceAll('\n', '\r\n'));

/**
 * The address that opens an email with its subject and its text filled in (RFC 6068). Without `email` its writer types the
 * address into the mail program: we need not know it.
 */
export function draftLink({ email = '', subject, text }: { email?: string; subject: string; text: string }) {
  return `${mailLink(email)}?subject=${encodeURIComponent(oneLine(subject))}&body=${asBody(text)}`;
}
