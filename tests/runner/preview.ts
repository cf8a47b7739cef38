import { spawn } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';

/** Where a preview finds the drafts, and where it answers itself. */
interface PreviewAddresses {
  lake: string;
  studio: string;
  preview: string;
}

const answers = (url: string) =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );

/**
 * Serves the site from its sources with the drafts of a running stack, as `npm run dev` does. Gives what ends it.
 * Throws when it ends before it answers.
 */
export async function startPreview({
  lake,
  studio,
  preview,
}: PreviewAddresses): Promise<() => Promise<void>> {
  const server = spawn(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'dev', '--port', new URL(preview).port],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        ASTRO_TELEMETRY_DISABLED: '1',
        SITE_PREVIEW: 'drafts',
        SANITY_PREVIEW_TOKEN: 'local-viewer',
        SANITY_API_HOST: lake,
        SITE_URL: preview,
        STUDIO_URL: studio,
      },
    },
  );
  const gone = new Promise<void>((done) => server.once('exit', () => done()));
  while (!(await answers(preview))) {
    if (server.exitCode !== null) throw new Error('the preview ended before it answered');
    await setTimeout(200);
  }
  return () => {
    server.kill();
    return gone;
  };
}
