import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { SHELL_PATH } from '../../forms/pages/shell.ts';
import { withLeanMarkup } from './leanMarkup.ts';
import { hashOf, withLeanPolicy } from './leanPolicy.ts';
import { withLeanStyles } from './leanStyles.ts';

/** A page whose policy knows the styles by what they have become. */
function withUsedStyles(html: string): string {
  const changed: [string, string][] = [];
  const lean = withLeanStyles(html, (before, after) => changed.push([hashOf(before), hashOf(after)]));
  return changed.reduce((page, [before, after]) => page.replace(before, () => after), lean);
}

/** A page with nothing that it can do without. The frames that functions fill keep all styles: nobody knows yet what will stand in them. */
export function leanPage(html: string, file: string): string {
  const isFilled = `/${file}`.endsWith(`${SHELL_PATH}index.html`);
  return withLeanPolicy(withLeanMarkup(isFilled ? html : withUsedStyles(html)));
}

/** Leaves in each page, when all are built, what the page itself needs. */
export function leanPages(): AstroIntegration {
  return {
    name: 'lean-pages',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        for await (const file of glob('**/*.html', { cwd: fileURLToPath(dir) })) {
          const path = file.replaceAll('\\', '/');
          const address = new URL(path, dir);
          await writeFile(address, leanPage(await readFile(address, 'utf8'), path));
        }
      },
    },
  };
}
