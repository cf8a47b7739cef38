/**
 * The search index of the built site: `node site/search/buildIndex.ts`, after `astro build` and over the same folder.
 * One index for each language; in it guides, articles, events, stories and connectors, and no other page.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';

const dist = process.env.SITE_OUT_DIR || 'dist';
const KINDS = '{guides,workforce,events,stories,connectors}/*/index.html';
/** A text in another language than its page, by what is marked with it, its whole or its title: shown with its own. */
const FOREIGN = /<main[^>]*>(?=[\s\S]*?<(?:article|h1)[^>]* lang="(\w+)")/;

/** A page that is found by another: a further date of a series. */
const NOT_FOUND = /<main[^>]* data-pagefind-ignore/;

/** Pagefind's own search boxes: ours is in searchPage.ts. */
const READY_MADE = /-ui\.|highlight|playground/;

/** Whatever answers with errors, throws them. */
async function must<Answer extends { errors: string[] }>(asked: Promise<Answer>): Promise<Answer> {
  const answer = await asked;
  if (answer.errors.length > 0) throw new Error(answer.errors.join('\n'));
  return answer;
}

const began = Date.now();
const { index } = await must(
  createIndex({ rootSelector: 'main', excludeSelectors: ['nav', '[hidden]', '.note', '.btn'] }),
);
if (!index) throw new Error('Pagefind gave no index');
let pages = 0;
for await (const file of glob([KINDS, `*/${KINDS}`], { cwd: dist })) {
  const html = readFileSync(join(dist, file), 'utf8');
  if (html.includes('<meta name="robots" content="noindex">') || NOT_FOUND.test(html)) continue;
  const content = html.replace(
    FOREIGN,
    (main, lang: string) => `${main}<i data-pagefind-meta="lang:${lang}"></i>`,
  );
  await must(
    index.addHTMLFile({ url: `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`, content }),
  );
  pages += 1;
}
const { files } = await must(index.getFiles());
for (const { path, content } of files) {
  if (READY_MADE.test(path)) continue;
  const file = join(dist, 'pagefind', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
await close();
console.log(`Search index: ${pages} pages in ${Date.now() - began} ms`);
