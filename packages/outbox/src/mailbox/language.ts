import type { StoredEmail } from '../store/emailRow.ts';
import { type Markup, markup } from './markup.ts';

const ROOT = /<(?:html|body)\b[^>]*>/gi;

/** The language a letter says it is in, from `lang` on html or body; undefined when it says none. */
export function emailLanguage(email: StoredEmail): string | undefined {
  for (const [tag] of (email.html ?? '').slice(0, 20_000).matchAll(ROOT)) {
    const lang = /\slang\s*=\s*["']?([A-Za-z0-9-]+)/i.exec(tag)?.[1];
    if (lang) return lang;
  }
  return undefined;
}

/** Text of a letter, in its language, in the direction of its own first letters. */
export function ownWords(email: StoredEmail, text: string): Markup {
  const lang = emailLanguage(email);
  return lang ? markup`<bdi lang="${lang}">${text}</bdi>` : markup`<bdi>${text}</bdi>`;
}
