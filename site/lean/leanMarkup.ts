/** Elements beside which a space says nothing: each begins on a line of its own, or is not shown. */
const BLOCK =
  '!doctype|html|head|body|meta|link|title|style|script|header|footer|nav|main|section|article|aside|figure|figcaption|' +
  'div|dl|dt|dd|ul|ol|li|p|h[1-6]|table|caption|thead|tbody|tr|th|td|form|fieldset|legend|select|option|path';
const BESIDE_BLOCK = new RegExp(`\\s*(</?(?:${BLOCK})\\b[^>]*>)\\s*`, 'gi');
/** Spaces in these are as they were written. */
const AS_WRITTEN = /(<(style|script|textarea|pre)\b[^>]*>[\s\S]*?<\/\2>)/;

/** A page without the spaces that nobody sees. */
export function withLeanMarkup(html: string): string {
  return html
    .split(AS_WRITTEN)
    .map((part, at) => {
      // Between the parts stand, in turn, what is as it was written and the name of its element.
      if (at % 3 === 1) return part;
      return at % 3 === 2 ? '' : part.replace(BESIDE_BLOCK, '$1').replace(/\s{2,}/g, ' ');
    })
    .join('');
}
