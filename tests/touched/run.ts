import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { copyProject } from '../rebuild/copyProject.ts';
import { startContent } from '../rebuild/startContent.ts';
import { type Command, check, type Options } from '../runner/command.ts';
import { applyStep } from './apply.ts';
import { type Step, stepsIn } from './steps.ts';

/**
 * `npm run touched`: carries out each how-to in a scratch copy of the project, prints the files that it touches, and
 * checks that the copy still has right types and builds. `npm run touched -- add-a-letter` walks one of them.
 */
const FOLDER = 'docs/how-to';

/** A fresh copy, in which a how-to is carried out. */
function freshCopy(): string {
  const root = resolve('.local/touched');
  rmSync(root, { recursive: true, force: true });
  copyProject(root);
  return root;
}

/** What was touched: new files by their folder, others by name, each with how it was touched. */
function touched(steps: readonly Step[]): string[] {
  const rows = steps.map(({ kind, path, text }) => {
    const lines = text.trimEnd().split('\n').length;
    if (kind === 'file') return `  new      ${path}`;
    return kind === 'merge'
      ? `  texts    ${path}`
      : `  ${String(lines).padStart(2)} line${lines > 1 ? 's' : ' '} ${path}`;
  });
  return [...new Set(rows)];
}

async function holds(title: string, command: Command, options: Options): Promise<boolean> {
  const { output, problem } = await check(command, options);
  console.log(`  ${problem ? '✗' : '✓'} ${title}`);
  if (problem) console.log(output.slice(-4000));
  return problem === undefined;
}

const chosen = process.argv.slice(2);
const names = readdirSync(FOLDER)
  .map((name) => name.replace(/\.md$/, ''))
  .filter((name) => chosen.length === 0 || chosen.includes(name));
const content = await startContent('.local/touched-lake');
let failed = 0;
for (const name of names) {
  const steps = stepsIn(readFileSync(join(FOLDER, `${name}.md`), 'utf8'));
  console.log(`\n${name}: ${new Set(steps.map(({ path }) => path)).size} files`);
  const root = freshCopy();
  for (const step of steps) applyStep(root, step);
  for (const row of touched(steps)) console.log(row);
  const built =
    (await holds('types', [process.execPath, 'node_modules/typescript/bin/tsc', '--noEmit'], {
      cwd: root,
    })) &&
    (await holds('the site builds', [process.execPath, 'node_modules/astro/bin/astro.mjs', 'build'], {
      cwd: root,
      env: {
        SANITY_API_HOST: content.url,
        SITE_OUT_DIR: join(root, 'dist'),
        SITE_CACHE_DIR: join(root, 'cache'),
        ASTRO_TELEMETRY_DISABLED: '1',
      },
    }));
  if (!built) failed += 1;
  rmSync(root, { recursive: true, force: true });
}
await content.close();
process.exitCode = failed > 0 ? 1 : 0;
