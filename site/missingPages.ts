import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { DEFAULT_LANGUAGE, LANGUAGES } from '../locales/locales.ts';

/**
 * Writes the host's rules for a page that is not there: it is answered in the language of its neighbors. English needs
 * none, since `/404.html` is the host's own rule. Languages that the city does not offer have no such page.
 */
export function missingPages(): AstroIntegration {
  return {
    name: 'missing-pages',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const rules = LANGUAGES.filter((language) => language !== DEFAULT_LANGUAGE)
          .map((language) => ({ from: `/${language}/*`, to: `/${language}/404/index.html` }))
          .filter(({ to }) => existsSync(new URL(`.${to}`, dir)))
          .map(({ from, to }) => `${from} ${to} 404\n`);
        await writeFile(new URL('_redirects', dir), rules.join(''));
      },
    },
  };
}
