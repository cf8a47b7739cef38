import { oneLine } from './oneLine.ts';

/** The address that opens an email to someone. What a person typed cannot add a subject or a copy. */
export function mailLink(email: string): string {
  return `mailto:${encodeURIComponent(oneLine(email)).replaceAll('%40', '@')}`;
}
