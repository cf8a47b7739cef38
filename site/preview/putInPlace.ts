/** The element that the overlays live in. */
const OVERLAYS = 'sanity-visual-editing';

/** What a reader has opened or the overlays have written is not the server's to take away. */
const isKept = (name: string) => name === 'open' || name.startsWith('data-sanity');

function takeAttributes(old: Element, next: Element): void {
  for (const { name } of [...old.attributes])
    if (!next.hasAttribute(name) && !isKept(name)) old.removeAttribute(name);
  for (const { name, value } of next.attributes)
    if (old.getAttribute(name) !== value) old.setAttribute(name, value);
}

/** Makes a part of the page what the server sent. What is the same stays the same node, with its focus and place. */
function become(old: ChildNode, next: ChildNode): void {
  if (old.isEqualNode(next)) return;
  if (old instanceof Text && next instanceof Text) {
    old.data = next.data;
  } else if (old instanceof Element && next instanceof Element && old.tagName === next.tagName) {
    takeAttributes(old, next);
    takeChildren(old, next);
  } else {
    old.replaceWith(next);
  }
}

function takeChildren(old: Element, next: Element): void {
  const olds = [...old.childNodes].filter(({ nodeName }) => nodeName.toLowerCase() !== OVERLAYS);
  const nexts = [...next.childNodes];
  for (const [place, child] of nexts.entries()) {
    const before = olds[place];
    if (before) become(before, child);
    else if (place === 0) old.prepend(child);
    else old.insertBefore(child, old.childNodes[place] ?? null);
  }
  for (const child of olds.slice(nexts.length)) child.remove();
}

/** Puts a page that came from the server in the place of the one that is shown, without moving the reader. */
export function putInPlace(page: Document): void {
  document.title = page.title;
  // A part that was not on the page before brings its styles.
  const styles = [...document.head.querySelectorAll('style, link[rel=stylesheet]')];
  for (const style of page.head.querySelectorAll('style, link[rel=stylesheet]'))
    if (!styles.some((old) => old.isEqualNode(style))) document.head.append(style);
  takeChildren(document.body, page.body);
}
