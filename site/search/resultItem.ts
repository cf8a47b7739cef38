import type { Found } from './pagefind.ts';

/** The text of an excerpt with its marks, and nothing else of its HTML. */
function excerptNodes(excerpt: string): (string | HTMLElement)[] {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html').body;
  return [...parsed.childNodes].map((node) => {
    const text = node.textContent ?? '';
    if (node.nodeName !== 'MARK') return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

/**
 * One result: its title as a link, the day of an event, and the words around what was found, in the language they are
 * written in.
 */
export function resultItem({ url, excerpt, meta }: Found): HTMLLIElement {
  const item = document.createElement('li');
  const heading = document.createElement('h3');
  const link = document.createElement('a');
  const text = document.createElement('p');
  link.href = url;
  link.textContent = meta.title ?? url;
  heading.append(link);
  text.append(...excerptNodes(excerpt), ' …');
  for (const part of [link, text]) {
    part.dir = 'auto';
    if (meta.lang) part.lang = meta.lang;
  }
  item.append(heading);
  if (meta.day) {
    const day = document.createElement('p');
    day.textContent = meta.day;
    item.append(day);
  }
  item.append(text);
  return item;
}
