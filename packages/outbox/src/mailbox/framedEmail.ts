import type { StoredEmail } from '../store/emailRow.ts';
import { escapeHtml } from './markup.ts';
import { SANDBOX } from './tabs.ts';

/**
 * A letter can do nothing but be read: no scripts, no forms, nothing loaded but pictures from this machine.
 * `sandbox` stands here too, for a letter opened outside the frame.
 */
export const EMAIL_POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "img-src 'self' data: http://localhost:* http://127.0.0.1:*",
  'font-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  `sandbox ${SANDBOX}`,
].join('; ');

/** Links without a target of their own open beside the mailbox; the frame itself may not go anywhere. */
const BASE = '<base target="_blank">';

/** The letter as it stands in the frame: its own HTML, its links pointed outwards, its inline pictures found. */
export function framedEmail(email: StoredEmail): string {
  const html = withPictures(email, withoutHints(email.html ?? `<pre>${escapeHtml(email.text ?? '')}</pre>`));
  const start = /<head\b[^>]*>/i.exec(html) ?? /<html\b[^>]*>/i.exec(html) ?? /<!doctype[^>]*>/i.exec(html);
  const at = start ? start.index + start[0].length : 0;
  return html.slice(0, at) + BASE + html.slice(at);
}

/**
 * Takes `<link>` out: its style sheets are refused anyway, but browsers follow prefetch and preconnect whatever
 * the policy says. The comment in its place keeps what stood around it from growing into a new tag.
 */
function withoutHints(html: string): string {
  return html.replaceAll(/<link\b[^>]*>/gi, '<!---->');
}

function withPictures(email: StoredEmail, html: string): string {
  return email.attachments.reduce((done, one, index) => {
    if (one.contentId === null || one.path !== null) return done;
    return done.replaceAll(`cid:${one.contentId}`, `/mailbox/${email.id}/attachments/${index}`);
  }, html);
}
