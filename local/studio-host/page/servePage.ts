import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Answer, plainAnswer } from '../answer.ts';
import { findFile } from '../files/findFile.ts';
import { withoutDeadLinks, withoutRemoteParts } from '../files/remoteParts.ts';
import { contentPolicy } from './contentPolicy.ts';

/**
 * Answers with the Studio's page, read anew each time so that a rebuild shows at once: without what phones out,
 * with the shim before every other script, under a policy that keeps the browser on this machine.
 */
export async function servePage(dir: string, lakeUrl: string): Promise<Answer> {
  const original = await readFile(join(dir, 'index.html'), 'utf8').catch(() => null);
  if (original === null) {
    return plainAnswer(503, `The Studio is not built: there is no index.html in ${dir}.`);
  }
  const local = await withoutDeadLinks(
    withoutRemoteParts(original),
    async (path) => (await findFile(dir, path)) !== null,
  );
  const shim =
    `<meta name="local-lake" content="${encodeURI(lakeUrl)}">` +
    `<script type="module" src="/_local/shim.js"></script>`;
  // Module scripts run in the order in which they stand, so the shim is there before the Studio's first line.
  const html = local.replace(/<head\b[^>]*>/i, (head) => head + shim);
  return {
    status: 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': contentPolicy(html, lakeUrl),
      'referrer-policy': 'same-origin',
    },
    body: html,
  };
}
