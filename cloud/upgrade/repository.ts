import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Changes, readChanges } from './changes.ts';

/** The copy cannot be compared, for a reason that its owner can do something about. */
export class UpgradeError extends Error {
  override name = 'UpgradeError';
}

const run = promisify(execFile);
const MEGABYTES_64 = 64 * 2 ** 20;
const DIFF = ['diff', '--name-status', '--no-renames', '-z'];

/** Reads a repository by Git, and changes nothing in it. */
export function openRepository(folder: string) {
  const git = async (...args: string[]): Promise<string> =>
    (await run('git', args, { cwd: folder, maxBuffer: MEGABYTES_64 })).stdout;
  const gitOr = (fallback: string, ...args: string[]) => git(...args).catch(() => fallback);
  const at = (version: string, file: string) => gitOr('', 'show', `${version}:${file}`);
  const here = (file: string) => readFile(join(folder, file), 'utf8').catch(() => '');

  return {
    at,
    /** A version by its full name. Throws UpgradeError when it is not there. */
    async version(name: string): Promise<string> {
      const found = await gitOr('', 'rev-parse', '--verify', '--quiet', `${name}^{commit}`);
      if (found) return found.trim();
      throw new UpgradeError(
        `There is no version “${name}” here. Fetch it first: git remote add upstream <address>, git fetch upstream --tags`,
      );
    },
    /** The newest version that this copy and another have in common; undefined for a copy without the history. */
    async startedFrom(other: string): Promise<string | undefined> {
      return (await gitOr('', 'merge-base', 'HEAD', other)).trim() || undefined;
    },
    /** What another version changes. */
    changesBetween: async (from: string, to: string): Promise<Changes> =>
      readChanges(await git(...DIFF, from, to)),
    /** What this copy changes, with what is not committed yet. */
    changesHere: async (from: string): Promise<Changes> => readChanges(await git(...DIFF, from)),
    /** Whether what this copy and another version made of a file can be merged without anybody's help. */
    async merges(file: string, from: string, to: string): Promise<boolean> {
      const [mine, base, theirs] = [await here(file), await at(from, file), await at(to, file)];
      if (mine === theirs) return true;
      // One of them removed it, or both added it: Git cannot know whose is meant.
      if (!mine || !base || !theirs) return false;
      const work = await mkdtemp(join(tmpdir(), 'upgrade-'));
      try {
        const names = ['mine', 'base', 'theirs'];
        await Promise.all(
          [mine, base, theirs].map((text, place) => writeFile(join(work, `${names[place]}`), text)),
        );
        await run('git', ['merge-file', '-p', ...names], { cwd: work, maxBuffer: MEGABYTES_64 });
        return true;
      } catch {
        // Git ends with the number of clashes.
        return false;
      } finally {
        await rm(work, { recursive: true });
      }
    },
  };
}
