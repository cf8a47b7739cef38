import { toHTML, uriLooksSafe } from '@portabletext/to-html';
import { hasText } from '../../../program/content/blockText.ts';
import type { Guide } from '../../../program/content/guide.ts';
import { escapeHtml } from '../../html.ts';

type RichText = Guide['timeAndCost'];

/**
 * Staff's text as HTML. Links go only to web, mail and telephone addresses; a block of a kind that the site does
 * not know ends the build, so that nothing is left out in silence.
 */
export function richTextToHtml(blocks: RichText): string {
  // An empty line is space in Word; on a page it would be a paragraph that a screen reader stops at.
  const written = blocks.filter((one) => one._type !== 'block' || hasText([one]));
  return toHTML(written, {
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
