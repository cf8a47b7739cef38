/** Ends a build in which a link leads to nowhere: `node site/links/check.ts`, after `astro build` and over the same folder. */
import { deadLinks } from './deadLinks.ts';

const dead = deadLinks(process.env.SITE_OUT_DIR || 'dist');
if (dead.length > 0) {
  console.error(
    `Links lead to nowhere. Mend them in the Studio, in the text of the page:\n  ${dead.join('\n  ')}`,
  );
  process.exitCode = 1;
}
