import { readFileSync } from 'node:fs';
import { z } from 'zod';

/**
 * Fails when the lockfile lacks a package that another platform needs, or names the host it was made with. `npm`
 * leaves such packages out when a registry does not have them at that moment, and then `npm ci` fails elsewhere.
 */
const lock = z
  .object({
    packages: z.record(
      z.string(),
      z.looseObject({
        optionalDependencies: z.record(z.string(), z.string()).optional(),
        resolved: z.string().optional(),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync('package-lock.json', 'utf8'))).packages;

/** Whether `name` is found from the package at `path`, as Node would look for it: there, then folder by folder upwards. */
function isLocked(path: string, name: string): boolean {
  for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (lock[`${folder}${folder && '/'}node_modules/${name}`]) return true;
    if (folder === '') return false;
  }
}

const missing = Object.entries(lock).flatMap(([path, { optionalDependencies = {} }]) =>
  Object.keys(optionalDependencies)
    .filter((name) => !isLocked(path, name))
    .map((name) => `${path} needs ${name}`),
);
const hosted = Object.entries(lock).filter(([, { resolved }]) => resolved?.startsWith('http'));

for (const line of missing) console.error(`missing from package-lock.json: ${line}`);
for (const [path] of hosted) console.error(`package-lock.json names a download host: ${path}`);
if (missing.length > 0 || hosted.length > 0) process.exit(1);
console.log(`The lockfile is whole: ${Object.keys(lock).length} packages, every platform's among them.`);
