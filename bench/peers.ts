import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const SOURCE = 'bench/peers';
const PLACE = resolve('.local/bench-peers');

/**
 * The folder with the programs our figures stand beside. They are installed on first use and again when they change,
 * so that installing the project itself stays small.
 */
export function peersFolder(): string {
  const wanted = readFileSync(join(SOURCE, 'package.json'), 'utf8');
  const mark = join(PLACE, 'installed.json');
  mkdirSync(PLACE, { recursive: true });
  cpSync(SOURCE, PLACE, { recursive: true });
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return PLACE;
  console.log('Installing the peers of the figures into .local/bench-peers …');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--no-progress'], {
    cwd: PLACE,
    stdio: 'inherit',
  });
  writeFileSync(mark, wanted);
  return PLACE;
}
