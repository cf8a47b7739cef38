import { isMeant } from '../../program/finder/isMeant.ts';
import { type Found, loadPagefind } from './pagefind.ts';
import { loadProfessions, professionItems } from './professionHits.ts';
import { resultItem } from './resultItem.ts';

const FIRST = 10;
/** Pages that are looked at: what comes after the first of them is seldom what was meant. */
const MOST = 30;

/** The words that a page was found by. */
const marked = ({ excerpt }: Found) =>
  [...excerpt.matchAll(/<mark>([^<]*)<\/mark>/g)].map(([, word = '']) => word);

/** The parts of the search page, and its words from their attributes. */
function parts() {
  const form = document.querySelector<HTMLFormElement>('#search');
  const input = form?.querySelector('input');
  const status = document.querySelector<HTMLElement>('#search-status');
  const list = document.querySelector('#results');
  const more = document.querySelector<HTMLButtonElement>('#more-results');
  return form && input && status && list && more ? { form, input, status, list, more } : undefined;
}

type Parts = NonNullable<ReturnType<typeof parts>>;

/** Searches, and says in the status what came of it. Only the newest search of several may show its results. */
async function search({ input, status, list, more }: Parts): Promise<void> {
  const term = input.value.trim();
  const words = status.dataset;
  more.hidden = true;
  if (!term) {
    status.textContent = '';
    list.replaceChildren();
    return;
  }
  status.textContent = words.busy ?? '';
  try {
    const pagefind = await loadPagefind();
    const found = await pagefind.debouncedSearch(term);
    if (!found || term !== input.value.trim()) return;
    const [professions, pages] = await Promise.all([
      professionItems(term).catch(() => []),
      Promise.all(found.results.slice(0, MOST).map((result) => result.data())),
    ]);
    if (term !== input.value.trim()) return;
    const results = [...professions, ...pages.filter((one) => isMeant(term, marked(one))).map(resultItem)];
    const show = (from: number, to: number) => {
      const items = results.slice(from, to);
      if (from === 0) list.replaceChildren(...items);
      else list.append(...items);
      if (from > 0) items[0]?.querySelector('a')?.focus();
      more.hidden = results.length <= to;
      more.onclick = () => show(to, to + FIRST);
    };
    show(0, FIRST);
    status.textContent =
      results.length === 0
        ? (words.none ?? '')
        : (words.count ?? '').replace('{count}', String(results.length));
  } catch {
    list.replaceChildren();
    status.textContent = words.error ?? '';
  }
}

/** Without this script the page is a list of all pages; with it, a box above the list searches them. */
function begin(page: Parts): void {
  const { form, input } = page;
  form.hidden = false;
  // The index is fetched when somebody goes to the box, so that it is there when they have typed.
  input.addEventListener('focus', () => void Promise.allSettled([loadPagefind(), loadProfessions()]), {
    once: true,
  });
  input.addEventListener('input', () => void search(page));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const term = input.value.trim();
    history.replaceState(null, '', term ? `?q=${encodeURIComponent(term)}` : location.pathname);
    void search(page);
  });
  const asked = new URLSearchParams(location.search).get('q');
  if (!asked) return;
  input.value = asked;
  void search(page);
}

const page = parts();
if (page) begin(page);
