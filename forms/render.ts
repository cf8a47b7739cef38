import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

// React keeps the capitals of these names; in HTML, attributes are written small. A quotation mark stands bare only in
// a tag, since React escapes those of texts and values.
const CAPITALS = / (autoComplete|inputMode|noValidate|readOnly|spellCheck)="/g;

/** Components of a form as HTML, the same for the site's build and for a function that answers with the form again. */
export function renderHtml(node: ReactNode): string {
  return renderToStaticMarkup(node).replaceAll(CAPITALS, (attribute) => attribute.toLowerCase());
}
