import { execFile } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { publicContent } from '../../content/documents.ts';
import { withLake } from '../lake.ts';

/** How often one build of the site asks the Content Lake, and how many documents the site's content is. */
export async function requestsOfBuild(): Promise<{ requests: number; documents: number }> {
  const documents = publicContent();
  const outDir = mkdtempSync(join(tmpdir(), 'bench-site-'));
  let requests = 0;
  const count = () => {
    requests += 1;
  };
  try {
    await withLake(documents, async ({ url }) => {
      subscribe('http.server.request.start', count);
      const astro = join('node_modules', 'astro', 'bin', 'astro.mjs');
      await promisify(execFile)(process.execPath, [astro, 'build', '--outDir', outDir], {
        env: { ...process.env, SANITY_API_HOST: url, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
        maxBuffer: 64 * 1024 * 1024,
      });
      unsubscribe('http.server.request.start', count);
    });
    return { requests, documents: documents.length };
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}
