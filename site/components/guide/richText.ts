import { toHTML, uriLooksSafe } from '@portabletext/to-html';
import type { Guide } from '../../../program/content/guide.ts';
import { escapeHtml } from '../../html.ts';

type RichText = Guide['timeAndCost'];

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
            ? `<a href="${escapeHtml(value.href)}">${children}</a>`
            : children,
      },
    },
    onMissingComponent: (message) => {
      throw new Error(message);
    },
  });
}
