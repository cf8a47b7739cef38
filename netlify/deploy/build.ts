/**
 * What Netlify runs to build: `node netlify/deploy/build.ts`. Stops a preview that could write to people, shows what is
 * missing where nothing is set up yet, and else builds the site.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { BUNDLED, bundleFunctions } from './bundleFunctions.ts';
import { contextProblems } from './deployContext.ts';
import { askedFor, isSetUp, setupPage } from './setupPage.ts';

const problems = contextProblems(process.env);
const asked = askedFor(readFileSync('netlify.toml', 'utf8'));

if (problems.length > 0) {
  for (const problem of problems) console.error(problem);
  console.error('docs/deploy.md says which variable belongs to which context.');
  process.exitCode = 1;
} else if (isSetUp(asked, process.env)) {
  process.exitCode = spawnSync('npm', ['run', 'build'], { stdio: 'inherit' }).status ?? 1;
  if (process.exitCode === 0) await bundleFunctions();
} else {
  mkdirSync('dist', { recursive: true });
  // No function could answer yet. Netlify looks for the folder all the same.
  mkdirSync(BUNDLED, { recursive: true });
  writeFileSync('dist/index.html', setupPage(asked, process.env));
  console.log('Nothing is set up yet: the page says what to do.');
}
