#!/usr/bin/env node
import { z } from 'zod';
import { runProgram } from '../../local-server/src/runProgram.ts';
import { lakeOptions } from './options.ts';

const IS_REQUEST = /^[A-Z]+ \//;

await runProgram({
  command: 'local-content-lake',
  name: 'content lake',
  about: 'Sanity’s HTTP API over a folder on this machine, for the real Studio and the real client.',
  config: lakeOptions.extend({
    log: z
      .boolean()
      .default(false)
      .describe('Writes a line for each request. What goes wrong is always written.'),
  }),
  example: { dir: '.lake', projectId: 'demo', datasets: [{ name: 'production', aclMode: 'public' }] },
  async start({ log: logsRequests, ...options }) {
    // Not before the version of Node is known to have what it imports.
    const { startContentLake } = await import('./server.ts');
    return startContentLake({
      ...options,
      log: (line) => {
        if (logsRequests || !IS_REQUEST.test(line)) console.log(line);
      },
    });
  },
});
