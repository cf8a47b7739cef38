import { type ChildProcess, spawn } from 'node:child_process';
import { connect } from 'node:net';
import { setTimeout } from 'node:timers/promises';

const given = (name: string, usual: string) => process.env[`TEST_${name}`] || usual;

/**
 * Ports and state of the stack under test, away from the ones a person may be using. `TEST_SITE_PORT` and its like move
 * them, so that two runs can go beside each other.
 */
export const TEST_ADDRESSES = {
  SITE_PORT: given('SITE_PORT', '18888'),
  STUDIO_PORT: given('STUDIO_PORT', '13333'),
  CONTENT_LAKE_PORT: given('CONTENT_LAKE_PORT', '13334'),
  MAILBOX_PORT: given('MAILBOX_PORT', '18025'),
  PREVIEW_PORT: given('PREVIEW_PORT', '14321'),
  STACK_STATE: given('STACK_STATE', '.local/test'),
  // Queries lag behind writes as on the hosted service, so that what relies on the contrary shows here.
  CONTENT_LAKE_LAG_MS: given('CONTENT_LAKE_LAG_MS', '0-400'),
  // What staff decide is told at once; the journey about undoing sets its own minutes. All journeys share the day's emails.
  STACK_SETTINGS: given('STACK_SETTINGS', '{"undoMinutes":0,"emailsPerDay":10000}'),
};

function isOpen(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, 'localhost');
    socket.once('connect', () => {
      socket.destroy();
      done(true);
    });
    socket.once('error', () => done(false));
  });
}

/**
 * Starts the whole stack as a person does, and waits for the line that begins with Ready. `say` gets what it says, also
 * afterwards. Throws when it ends before.
 */
export async function startStack(
  env: Record<string, string>,
  flags: readonly string[] = [],
  say: (text: string) => void = (text) => process.stdout.write(text),
): Promise<ChildProcess> {
  const stack = spawn('npm', ['start', '--silent', '--', ...flags], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  stack.stderr?.on('data', (chunk: Buffer) => say(chunk.toString()));
  await new Promise<void>((ready, failed) => {
    stack.stdout?.on('data', (chunk: Buffer) => {
      say(chunk.toString());
      if (/^Ready/m.test(chunk.toString())) ready();
    });
    stack.once('exit', () => failed(new Error('the stack ended before it was ready')));
  });
  return stack;
}

/** Presses Ctrl-C. Throws when something still listens on one of the ports ten seconds after it has ended. */
export async function stopStack(stack: ChildProcess, env: Record<string, string>): Promise<void> {
  const gone = new Promise((done) => stack.once('exit', done));
  if (stack.pid) process.kill(-stack.pid, 'SIGINT');
  await gone;
  const ports = Object.entries(env)
    .filter(([name]) => name.endsWith('_PORT'))
    .map(([, port]) => Number(port));
  for (let tries = 0; tries < 100; tries += 1) {
    const open = await Promise.all(ports.map(isOpen));
    if (!open.includes(true)) return;
    await setTimeout(100);
  }
  throw new Error(`something still listens on one of ${ports.join(', ')}`);
}
