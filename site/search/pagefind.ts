/** What of Pagefind the search page uses (pagefind.app/docs/api). The built site has it at `/pagefind/pagefind.js`. */
export interface Found {
  url: string;
  /** Some words around what was found, as HTML with `<mark>`. */
  excerpt: string;
  meta: { title?: string; lang?: string; day?: string };
}

interface Pagefind {
  init(): Promise<void>;
  /** Null when another search began meanwhile. */
  debouncedSearch(term: string): Promise<{ results: { data(): Promise<Found> }[] } | null>;
}

const ADDRESS = '/pagefind/pagefind.js';
let loading: Promise<Pagefind> | undefined;

/** Loads Pagefind and the index of the page's language, once. Throws when they cannot be had; the next call tries again. */
export function loadPagefind(): Promise<Pagefind> {
  loading ??= import(/* @vite-ignore */ ADDRESS)
    .then(async (pagefind: Pagefind) => {
      await pagefind.init();
      return pagefind;
    })
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}
