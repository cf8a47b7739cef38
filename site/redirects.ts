import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { DEFAULT_LANGUAGE, LANGUAGES } from '../locales/locales.ts';
import { localizedPath } from '../program/languages.ts';

/** The link of a partner as it stands on paper, `/learn-more/?via=…`: a function shows the form, since a page has no script. */
const partnerLinks = LANGUAGES.map(
  (language) =>
    `${localizedPath('/learn-more/', language)} via=:code /via/:code${language === DEFAULT_LANGUAGE ? '' : `?lang=${language}`} 302!`,
);

/**
 * A page that is not there is answered in the language of its neighbors. English needs no rule, since `/404.html` is the
 * host's own. Languages that the city does not offer have no such page.
 */
const missingPages = (dir: URL) =>
  LANGUAGES.filter((language) => language !== DEFAULT_LANGUAGE)
    .map((language) => ({ from: `/${language}/*`, to: `/${language}/404/index.html` }))
    .filter(({ to }) => existsSync(new URL(`.${to}`, dir)))
    .map(({ from, to }) => `${from} ${to} 404`);

/** Writes the host's rules that come of the list of languages. */
export function redirects(): AstroIntegration {
  return {
    name: 'redirects',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const rules = [...partnerLinks, ...missingPages(dir)];
        await writeFile(new URL('_redirects', dir), `${rules.join('\n')}\n`);
      },
    },
  };
}
