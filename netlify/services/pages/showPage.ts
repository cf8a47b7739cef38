import type { Page, Reader } from '../../../forms/pages/page.ts';
import { fillShell } from '../../../forms/pages/shell.ts';
import type { Language } from '../../../locales/locales.ts';
import { localizedPath } from '../../../program/languages.ts';
import type { Environment } from '../../environment.ts';
import { page } from '../../http/respond.ts';
import { inLanguage, shownIn } from './languages.ts';
import { readShell } from './readShell.ts';

interface PageToShow {
  language: Language;
  /** Writes the page. Its reader has English where the city does not offer the language. */
  write: (reader: Reader) => Page;
  status?: number | undefined;
  headers?: Record<string, string> | undefined;
  /** The path of the same page without a language, where the site has it. */
  path?: string | undefined;
  /** The id of the form on the page whose answers go along to another language, and come back in it. */
  form?: string | undefined;
}

/** Answers a request with a page in the site's frame. */
export async function showPage(
  env: Environment,
  request: Request,
  { language, write, status, headers, path, form }: PageToShow,
): Promise<Response> {
  const shell = await readShell(env, language);
  const to = (other: Language) => {
    if (form !== undefined) return shownIn(request, other);
    return path === undefined ? inLanguage(request, other) : localizedPath(path, other);
  };
  const html = fillShell(shell, write(shell), to, form);
  return page(html, status, { 'content-language': shell.language, ...headers });
}
