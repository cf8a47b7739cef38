import { spawn } from 'node:child_process';
import { type Count, countReport } from './reports.ts';

/** How a step ended: what it said, what did not hold, and its tests where it counts some. */
export interface Outcome {
  output: string;
  problem?: string;
  count?: Count;
}

export interface Options {
  cwd?: string;
  env?: Record<string, string>;
  /** Shows what it says at once, because nothing else runs beside it. */
  live?: boolean;
}

/** Runs a command to its end. Gives its code and all it said, which is nothing when it was shown at once. */
function run(
  [program, ...args]: Command,
  { cwd, env, live }: Options,
): Promise<{ code: number; output: string }> {
  return new Promise((done) => {
    const child = spawn(program, args, {
      stdio: ['ignore', ...(live ? (['inherit', 'inherit'] as const) : (['pipe', 'pipe'] as const))],
      cwd,
      env: { ...process.env, ...env },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => {
        output += chunk;
      });
    child.once('error', (error) => done({ code: 1, output: error.message }));
    child.once('close', (code) => done({ code: code ?? 1, output }));
  });
}

export type Command = readonly [string, ...string[]];

/** A command that holds when it ends with code 0. */
export async function check(command: Command, options: Options = {}): Promise<Outcome> {
  const { code, output } = await run(command, options);
  return code === 0 ? { output } : { output, problem: `ended with code ${code}` };
}

/** A command that runs tests and writes a report of them. */
export async function tests(command: Command, report: string, options: Options = {}): Promise<Outcome> {
  const { code, output } = await run(command, options);
  try {
    const count = countReport(report);
    return code !== 0 && count.failed === 0
      ? { output, count, problem: `ended with code ${code}` }
      : { output, count };
  } catch (error) {
    return { output, problem: error instanceof Error ? error.message : String(error) };
  }
}
