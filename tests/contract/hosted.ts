import { spawn } from 'node:child_process';

/** Runs the contract tests against Sanity and Resend themselves. The targets throw when a key is missing. */
const run = spawn('vitest', ['run', '--project', 'unit', 'tests/contract'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, CONTRACT_TARGET: 'hosted' },
});
run.once('exit', (code) => process.exit(code ?? 1));
