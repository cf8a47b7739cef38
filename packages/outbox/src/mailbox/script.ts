import { createHash } from 'node:crypto';

/**
 * Brings new letters and states into the open page. Without it the page is whole; one reloads by hand.
 * It swaps parts instead of reloading, so that a letter under someone's eyes stays where it is.
 */
export const SCRIPT = `
const parts = ['count', 'letters', 'state'];
let last = document.body.dataset.pulse;
async function look() {
  if (document.hidden) return;
  const pulse = await (await fetch('/mailbox/pulse')).text();
  if (pulse === last) return;
  const text = await (await fetch(location.href)).text();
  const page = new DOMParser().parseFromString(text, 'text/html');
  // The first letter, or the last one gone, changes more than the list.
  if (document.getElementById('pane').className !== page.getElementById('pane').className) return location.reload();
  for (const id of parts) {
    const old = document.getElementById(id);
    const now = page.getElementById(id);
    if (Boolean(old) !== Boolean(now)) return location.reload();
    if (!old || old.innerHTML === now.innerHTML) continue;
    const focus = old.contains(document.activeElement) ? document.activeElement.getAttribute('href') : null;
    old.replaceChildren(...now.childNodes);
    if (focus) [...old.querySelectorAll('a')].find((a) => a.getAttribute('href') === focus)?.focus();
  }
  last = pulse;
}
setInterval(() => look().catch(() => undefined), 2000);
`;

/** The script or style of our own that a page may use, for its Content-Security-Policy. */
export const hashSource = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
