import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { getRequestListener } from '@hono/node-server';
import { z } from 'zod';
import { usageOf } from './usage.ts';

/** A server that runs as a process of its own, told by a JSON file what to do. */
export type Program<Config extends z.ZodObject> = {
  /** What is typed to run it. */
  command: string;
  /** What it calls itself, as in `outbox ready http://localhost:8025`. */
  name: string;
  about: string;
  /** Every option of the config, each with a description, which `--help` shows. */
  config: Config;
  /** The smallest config that works. */
  example: z.input<Config>;
  start(config: z.output<Config>): Promise<{ url: string; close(): Promise<void> }>;
};

/** The first version of Node with all that the servers use (`node:sqlite` among it). */
const NODE_MAJOR = 24;

/** Wrong usage; 1 is for whatever goes wrong after that. */
const USAGE_ERROR = 2;

/**
 * Runs a server until SIGTERM or Ctrl-C. Writes `<name> ready <url>` when it answers. What is wrong is said in a line
 * on standard error, and the process ends: with 2 for wrong usage, with 1 otherwise.
 */
export async function runProgram<Config extends z.ZodObject>(program: Program<Config>): Promise<void> {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < NODE_MAJOR)
    fail(`${program.command} needs Node ${NODE_MAJOR} or newer; this is ${process.version}.`);
  // The process is the server's own, so its Request and Response may be the faster ones of the adapter.
  getRequestListener(() => new Response());
  const source = configSource(program);
  const server = await program.start(readConfig(program, source)).catch((error: unknown) => {
    fail(`The ${program.name} cannot start: ${messageOf(error)}`);
  });

  let closing = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (closing) return;
      closing = true;
      server.close().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
  // Said last: whoever waits for this line may ask the server to stop at once.
  console.log(`${program.name} ready ${server.url}`);
}

/** The config file that the command line names, `-` for standard input. */
function configSource<Config extends z.ZodObject>(program: Program<Config>): string {
  const { command } = program;
  try {
    const { values, positionals } = parseArgs({
      options: { help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
    if (values.help) {
      console.log(usageOf(program));
      process.exit(0);
    }
    const [source, ...others] = positionals;
    if (source !== undefined && others.length === 0) return source;
  } catch (error) {
    // Node's own message goes on with advice that is not for this program.
    const [problem] = messageOf(error).split('. ');
    fail(`${problem}.\nSee ${command} --help`, USAGE_ERROR);
  }
  fail(`Usage: ${command} <config.json>\nSee ${command} --help`, USAGE_ERROR);
}

function readConfig<Config extends z.ZodObject>(
  { config, command }: Program<Config>,
  source: string,
): z.output<Config> {
  const name = source === '-' ? 'standard input' : source;
  const parsed = config.safeParse(parseJson(readSource(source, name), name), {
    error: ({ input }) => (input === undefined ? 'This option is needed' : undefined),
  });
  if (parsed.success) return parsed.data;
  fail(
    `${name} is no config for ${command}:\n${z.prettifyError(parsed.error)}\nSee ${command} --help`,
    USAGE_ERROR,
  );
}

function readSource(source: string, name: string): string {
  try {
    return readFileSync(source === '-' ? 0 : source, 'utf8');
  } catch (error) {
    fail(`${name} cannot be read: ${messageOf(error)}`, USAGE_ERROR);
  }
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    fail(`${name} is not JSON: ${messageOf(error)}`, USAGE_ERROR);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function fail(message: string, code = 1): never {
  console.error(message);
  process.exit(code);
}
