/** Ends a build in which a link leads to nowhere: `node site/links/check.ts`, after `astro build` and over the same folder. */
import { deadLinks, leadsToPerson } from './deadLinks.ts';

const dead = deadLinks(process.env.SITE_OUT_DIR || 'dist');
const told = (links: typeof dead) =>
  `Mend them in the Studio, in the text of the page:\n  ${links.map(({ sentence }) => sentence).join('\n  ')}`;

// Somebody who goes takes the page along. A link that was left behind must not keep it on the site.
const left = dead.filter(leadsToPerson);
if (left.length > 0) console.warn(`Links lead to Connectors who have no page any more. ${told(left)}`);

const wrong = dead.filter((link) => !leadsToPerson(link));
if (wrong.length > 0) {
  console.error(`Links lead to nowhere. ${told(wrong)}`);
  process.exitCode = 1;
}
