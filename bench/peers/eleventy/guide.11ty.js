import { article } from './_includes/article.js';
import { page } from './_includes/page.js';

/** A page for each guide in each frame. */
export default class Guide {
  data() {
    return {
      pagination: {
        data: 'guides',
        size: 1,
        alias: 'one',
        before: (guides, { frame }) =>
          Object.keys(frame).flatMap((language) => guides.map((guide) => ({ guide, language }))),
      },
      permalink: ({ one, frame }) => `${frame[one.language].prefix}guides/${one.guide.slug}/`,
    };
  }

  render({ one: { guide, language }, frame }) {
    const words = frame[language];
    const note = words.note ? `<p class="note">${words.note}</p>` : '';
    const main = `${note}<article class="guide">${article(guide)}</article>`;
    return page(words, guide.title, guide.summary, `guides/${guide.slug}/`, main);
  }
}
