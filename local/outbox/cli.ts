import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { outboxOptions } from './options.ts';
import { startOutbox } from './server.ts';

const [file] = process.argv.slice(2);
if (file === undefined) fail('Usage: node local/outbox/cli.ts <config.json>');

const config = outboxOptions.safeParse(JSON.parse(readFileSync(file, 'utf8')));
if (!config.success) fail(`${file}: ${z.prettifyError(config.error)}`);

const outbox = await startOutbox({ ...config.data, log: (line) => console.error(`outbox: ${line}`) }).catch(
  (error) => fail(error instanceof Error ? error.message : String(error)),
);
let closing = false;
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, () => {
    if (closing) return;
    closing = true;
    outbox.close().then(() => process.exit(0));
  });
}

// Said last: whoever waits for this line may ask us to stop at once.
console.log(`outbox ready ${outbox.url}`);

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
