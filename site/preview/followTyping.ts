import { VERCEL_STEGA_REGEX } from '@vercel/stega';
import { listeningSchema, type Typing, typingSchema } from '../../program/content/typing.ts';
import { retyped } from './retyped.ts';

/** What the form beside the page holds now, and where the Studio stands that said so. */
let latest: { typing: Typing; studio: string } | undefined;

/**
 * Writes what staff have typed into the texts of the page. The page itself comes from the server, after the Studio has
 * saved and the server has made it; the words need not wait for that.
 */
export function showTyped(): void {
  if (!latest) return;
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (!(node instanceof Text) || node.data.search(VERCEL_STEGA_REGEX) < 0) continue;
    const typed = retyped(node.data, latest.typing, latest.studio);
    if (typed !== node.data) node.data = typed;
  }
}

/** Listens to the Studio around this page. Any other page may speak too; it changes nothing: see `retyped`. */
export function followTyping(): void {
  if (window.parent === window) return;
  addEventListener('message', ({ source, origin, data }) => {
    if (source !== window.parent) return;
    const parsed = typingSchema.safeParse(data);
    if (!parsed.success) return;
    latest = { typing: parsed.data, studio: origin };
    showTyped();
  });
  window.parent.postMessage(listeningSchema.parse({ type: 'mosaic:listening' }), '*');
}
