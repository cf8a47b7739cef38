/** Said above a drawing that stands there in its own words. */
const DRAWING = '<p class="drawing">A drawing in the words of Mermaid, as the repository shows it:</p>';

/** Tables and lines that may be wider than the window scroll by themselves, and the keyboard gets there too. */
export const withWideParts = (html: string): string =>
  html
    .replaceAll('<table>', '<div class="wide" tabindex="0"><table>')
    .replaceAll('</table>', '</table></div>')
    .replaceAll(/<pre(?=[ >])([^>]*)>(?=<code class="language-mermaid")/g, `${DRAWING}<pre$1>`)
    .replaceAll(/<pre(?![^>]*tabindex)/g, '<pre tabindex="0"');
