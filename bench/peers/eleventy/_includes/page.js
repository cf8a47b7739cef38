import { escapeHtml } from './html.js';

/** A whole page in one of the site's frames: its head and styles, header and footer, with the title and text of this page. */
export function page({ before, after }, title, summary, path, main) {
  const head = before
    .replaceAll('%title%', escapeHtml(title))
    .replaceAll('%summary%', escapeHtml(summary))
    .replaceAll('%path%', path);
  return `${head}${main}${after.replaceAll('%path%', path)}`;
}
