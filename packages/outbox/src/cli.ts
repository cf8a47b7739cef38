#!/usr/bin/env node
import { runProgram } from '../../local-server/src/runProgram.ts';
import { outboxOptions } from './options.ts';

await runProgram({
  command: 'local-outbox',
  name: 'outbox',
  about: 'Resend’s HTTP API over a folder on this machine, with a mailbox that shows what was sent.',
  config: outboxOptions,
  example: { dir: '.outbox', apiKeys: ['re_local'] },
  async start(config) {
    // Not before the version of Node is known to have what it imports.
    const { startOutbox } = await import('./server.ts');
    return startOutbox({ ...config, log: (line) => console.error(`outbox: ${line}`) });
  },
});
