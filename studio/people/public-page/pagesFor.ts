import type { PublicPage } from './readPages.ts';

/** The pages whose name or role holds what was typed, wherever it stands and however it is written. */
export function pagesFor(pages: readonly PublicPage[], typed: string): PublicPage[] {
  const plain = (text: string) =>
    text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').toLowerCase().trim();
  const wanted = plain(typed);
  return pages.filter(({ name, role }) => plain(`${name} ${role}`).includes(wanted));
}
