/**
 * What is left to do when Astro has built the documentation: `node docs/site/finish.ts`. Leads the links of files to pages,
 * ends with code 1 where one leads to nowhere, and writes the search index.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { deadLinks, rewriteLinks } from './links.ts';
import { repository } from './version.ts';
import { withWideParts } from './wide.ts';

const out = process.env.DOCS_OUT_DIR || 'build/docs';
const base = (process.env.DOCS_BASE || '/').replace(/\/?$/, '/');

const pages = new Map<string, string>();
for (const file of globSync('**/*.html', { cwd: out })) {
  const html = readFileSync(join(out, file), 'utf8');
  const source = /<main[^>]* data-source="([^"]+)"/.exec(html)?.[1];
  const led = source ? withWideParts(rewriteLinks(html, source, { base, repository })) : html;
  writeFileSync(join(out, file), led);
  pages.set(`/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`, led);
}

const dead = deadLinks(pages, base);
for (const link of dead) console.error(`A link leads to nowhere. ${link}`);
if (dead.length > 0) process.exit(1);

const { index, errors } = await createIndex({ rootSelector: 'main' });
if (!index) throw new Error(errors.join('\n'));
const { page_count } = await index.addDirectory({ path: out });
await index.writeFiles({ outputPath: join(out, 'pagefind') });
await close();
console.log(`${pages.size} pages in ${out}, ${page_count} in the search.`);
