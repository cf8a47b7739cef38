import { spawn } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';

/** Where a preview finds the drafts, and where it answers itself. */
interface PreviewAddresses {
  lake: string;
  studio: string;
  preview: string;
  /** One that may read drafts. */
  token?: string;
}

const answers = (url: string) =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );

/**
 * Serves the site from its sources with the drafts of a running Content Lake, as `npm run dev` does. Gives what ends it.
 * Throws when it ends before it answers.
 */
export async function startPreview({
  lake,
  studio,
  preview,
  token = 'local-viewer',
}: PreviewAddresses): Promise<() => Promise<void>> {
  // Not the whole environment: under a test runner's own, Astro serves nothing.
  const { PATH, HOME } = process.env;
  const server = spawn(
    process.execPath,
    // Beside the one of whoever works here.
    ['node_modules/astro/bin/astro.mjs', 'dev', '--ignore-lock', '--port', new URL(preview).port],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        PATH,
        HOME,
        ASTRO_TELEMETRY_DISABLED: '1',
        SITE_PREVIEW: 'drafts',
        SANITY_PREVIEW_TOKEN: token,
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
