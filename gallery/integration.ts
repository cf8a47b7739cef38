import type { AstroIntegration } from 'astro';

/** Each kind of exhibit, and what shows it. */
const ROUTES = {
  '/gallery': 'index.astro',
  '/gallery/emails/[language]/[...name]': 'email.ts',
  '/gallery/pages/[language]/[...name]': 'page.astro',
  '/gallery/blocks/[language]/[...name]': 'block.astro',
};

/**
 * Shows every email, page and block of the product with its example, in each language, by day and by night. Only the
 * development server has it: it is not in any build.
 */
export function gallery(): AstroIntegration {
  return {
    name: 'gallery',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        for (const [pattern, file] of Object.entries(ROUTES))
          injectRoute({ pattern, entrypoint: new URL(file, import.meta.url) });
      },
    },
  };
}
