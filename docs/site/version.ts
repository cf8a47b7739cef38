import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const packageSchema = z.object({
  version: z.string(),
  repository: z.union([z.string(), z.object({ url: z.string() })]).optional(),
});
const own = packageSchema.parse(JSON.parse(readFileSync('package.json', 'utf8')));

export const { version } = own;

/** The public address of the repository, as package.json says it; nothing where there is none. */
const address = typeof own.repository === 'string' ? own.repository : own.repository?.url;
export const repository = address?.replace(/^git\+/, '').replace(/\.git$/, '');

/** The commit of which these pages tell, and its day; nothing outside of a clone. */
export function commit(): string | undefined {
  try {
    const asked = ['log', '-1', '--format=%h of %cs'];
    return execFileSync('git', asked, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
}
