import { escapeHtml } from './_includes/html.js';
import { page } from './_includes/page.js';

/** The list of all guides, in each frame. */
export default class List {
  data() {
    return {
      pagination: { data: 'frame', size: 1, alias: 'language', resolve: 'keys' },
      permalink: ({ language, frame }) => `${frame[language].prefix}guides/`,
    };
  }

  render({ language, frame, guides }) {
    const words = frame[language];
    const cards = guides.map(
      ({ title, slug, summary }) =>
        `<li><h2><a href="/${words.prefix}guides/${slug}/">${escapeHtml(title)}</a></h2><p>${escapeHtml(summary)}</p></li>`,
    );
    return page(words, 'Guides', '', 'guides/', `<h1>Guides</h1><ul class="cards">${cards.join('')}</ul>`);
  }
}
