import type { Page, Reader } from '../../../forms/pages/page.ts';
import { fillShell } from '../../../forms/pages/shell.ts';
import type { FormAnswers } from '../../../forms/parse.ts';
import type { Language } from '../../../locales/locales.ts';
import { DEFAULT_TIME_ZONE, dayOf } from '../../../program/clock/zone.ts';
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
  /** The address of the same page in another language, where it is more than a path. */
  switchTo?: ((language: Language) => string) | undefined;
  /** The id of the form on the page whose answers go along to another language, and come back in it. */
  form?: string | undefined;
  /** Answers behind a link that were just refused: sent again in another language, they are refused again, in its words. */
  refused?: FormAnswers | undefined;
}

/** Answers a request with a page in the site's frame. */
export async function showPage(
  env: Environment,
  request: Request,
  { language, write, status, headers, path, switchTo, form, refused }: PageToShow,
): Promise<Response> {
  const shell = await readShell(env, language);
  const to = (other: Language) => {
    if (switchTo) return switchTo(other);
    if (form !== undefined) return shownIn(request, other);
    return path === undefined ? inLanguage(request, other) : localizedPath(path, other);
  };
  const html = fillShell(
    shell,
    write({ ...shell, today: dayOf(new Date(), shell.settings?.timeZone ?? DEFAULT_TIME_ZONE) }),
    to,
    { form, refused },
  );
  return page(html, status, { 'content-language': shell.language, ...headers });
}
