import { readFileSync } from 'node:fs';
import { parseOptions } from './options.ts';
import { startContentLake } from './server.ts';

/*
 * Runs a lake as a process of its own: `node cli.ts config.json`, or the config as JSON on standard input with `-`.
 * `"log": true` in the config writes a line for each request; what goes wrong is always written.
 */

const source = process.argv[2];
if (source === undefined) {
  console.error('usage: node local/content-lake/cli.ts <config.json>');
  process.exit(2);
}

const config: unknown = JSON.parse(readFileSync(source === '-' ? 0 : source, 'utf8'));
const { log, ...options } = { log: false, ...(typeof config === 'object' ? config : {}) };
const isRequest = /^[A-Z]+ \//;
const write = (line: string) => {
  if (log === true || !isRequest.test(line)) console.log(line);
};
const lake = await startContentLake(parseOptions({ ...options, log: write })).catch((error: unknown) => {
  console.error(`The content lake cannot start: ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
});
console.log(`content lake ready ${lake.url}`);

let closing = false;
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, () => {
    if (closing) return;
    closing = true;
    lake.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  });
}
