import { runProgram } from '../../packages/local-server/src/runProgram.ts';
import { startStudioHost } from './host.ts';
import { studioHostOptions } from './options.ts';

await runProgram({
  command: 'node local/studio-host/cli.ts',
  name: 'studio',
  about:
    'Serves a built Studio so that it works against a Content Lake on plain HTTP, and calls no other host.',
  config: studioHostOptions,
  example: { dir: 'dist', lakeUrl: 'http://localhost:3334' },
  start: (config) => startStudioHost({ ...config, log: (line) => console.error(`studio: ${line}`) }),
});
