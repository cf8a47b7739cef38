import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { z } from 'zod';
import { LANGUAGES } from '../../locales/locales.ts';

/**
 * The types of the site's queries, as Sanity's own tool makes them from the Studio's schemas and the queries. With
 * `--write` they are written; without, the check fails when those that are kept are out of date.
 */
const KEPT = resolve('site/sanity/sanity.gen.ts');
const scratch = mkdtempSync(join(tmpdir(), 'typegen-'));
const inStudio = (path: string) => relative('studio', path);
const sanity = join('..', 'node_modules', 'sanity', 'bin', 'sanity');

function run(...args: string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [sanity, ...args], {
    cwd: 'studio',
    encoding: 'utf8',
    env: { ...process.env, SANITY_STUDIO_PROJECT_ID: 'typegen' },
  });
  if (status !== 0) throw new Error(`sanity ${args.join(' ')} failed:\n${stdout}\n${stderr}`);
}

/** A choice among the languages of the site. */
const languageChoice = z.object({
  type: z.literal('union'),
  of: z.array(z.object({ type: z.literal('string'), value: z.enum(LANGUAGES) })).min(1),
});

/**
 * Any text for the code of a language, so that a new language changes no type here: the site parses the codes by the
 * one list of them.
 */
function withoutLanguages(schema: string): string {
  const anyText = (_: string, value: unknown): unknown =>
    languageChoice.safeParse(value).success ? { type: 'string' } : value;
  return JSON.stringify(JSON.parse(schema, anyText));
}

try {
  const schema = join(scratch, 'schema.json');
  const generated = join(scratch, 'sanity.gen.ts');
  const config = join(scratch, 'typegen.json');
  writeFileSync(
    config,
    JSON.stringify({
      path: '../site/sanity/queries.ts',
      schema: inStudio(schema),
      generates: inStudio(generated),
    }),
  );
  run('schema', 'extract', '--workspace', 'content', '--path', inStudio(schema));
  writeFileSync(schema, withoutLanguages(readFileSync(schema, 'utf8')));
  run('typegen', 'generate', '--config-path', inStudio(config));
  // The tool names the file it read, which lies elsewhere each time.
  const fresh = readFileSync(generated, 'utf8').replace(
    /^\/\/ Source: .*schema\.json$/m,
    '// Source: schema.json',
  );
  if (process.argv.includes('--write')) writeFileSync(KEPT, fresh);
  else if (readFileSync(KEPT, 'utf8') !== fresh) {
    console.error('The types of the queries are out of date. Run: npm run typegen');
    process.exitCode = 1;
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
