import { toHTML, uriLooksSafe } from '@portabletext/to-html';
import type { Guide } from '../../../program/content/guide.ts';

type RichText = Guide['timeAndCost'];

const escapeAttribute = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

/**
 * Staff's text as HTML. Links go only to web, mail and telephone addresses; a block of a kind that the site does
 * not know ends the build, so that nothing is left out in silence.
 */
export function richTextToHtml(blocks: RichText): string {
  return toHTML(blocks, {
    components: {
      marks: {
        link: ({ children, value }) =>
          typeof value?.href === 'string' && uriLooksSafe(value.href)
            ? `<a href="${escapeAttribute(value.href)}">${children}</a>`
            : children,
      },
    },
    onMissingComponent: (message) => {
      throw new Error(message);
    },
  });
}
