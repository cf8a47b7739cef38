import { z } from 'zod';

/** What is used of Pagefind, which the build writes beside the pages. */
const found = z.object({ url: z.string(), excerpt: z.string(), meta: z.object({ title: z.string() }) });
interface Pagefind {
  search(words: string): Promise<{ results: { data(): Promise<unknown> }[] }>;
}

/** Results that are shown. */
const MOST = 20;

const field = document.querySelector<HTMLInputElement>('#q');
const count = document.querySelector('#count');
const list = document.querySelector('#found');

async function show(words: string): Promise<void> {
  if (!field || !count || !list || words === '') return;
  const address = `${field.dataset.base ?? '/'}pagefind/pagefind.js`;
  const pagefind: Pagefind = await import(/* @vite-ignore */ address);
  const { results } = await pagefind.search(words);
  const shown = await Promise.all(results.slice(0, MOST).map((result) => result.data()));
  count.textContent = results.length === 1 ? '1 page' : `${results.length} pages`;
  list.replaceChildren(
    ...shown.map((data) => {
      const { url, excerpt, meta } = found.parse(data);
      const item = document.createElement('li');
      const link = Object.assign(document.createElement('a'), { href: url, textContent: meta.title });
      const text = document.createElement('p');
      // Pagefind's own words around what was found, with <mark> and nothing else that is markup.
      text.innerHTML = excerpt;
      item.append(link, text);
      return item;
    }),
  );
}

if (field) {
  field.value = new URLSearchParams(location.search).get('q') ?? '';
  show(field.value);
}
