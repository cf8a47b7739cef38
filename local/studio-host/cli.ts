import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { startStudioHost } from './host.ts';
import { studioHostOptions } from './options.ts';

const [file] = process.argv.slice(2);
if (file === undefined) fail('Usage: node local/studio-host/cli.ts <config.json>');

const config = studioHostOptions.safeParse(JSON.parse(readFileSync(file, 'utf8')));
if (!config.success) fail(`${file}: ${z.prettifyError(config.error)}`);

const log = (line: string) => console.error(`studio: ${line}`);
const studio = await startStudioHost({ ...config.data, log }).catch((error) =>
  fail(error instanceof Error ? error.message : String(error)),
);
console.log(`studio ready ${studio.url}`);

let closing = false;
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, () => {
    if (closing) return;
    closing = true;
    studio.close().then(() => process.exit(0));
  });
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
