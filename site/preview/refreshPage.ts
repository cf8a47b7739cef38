/** The element that the overlays live in. */
const OVERLAYS = 'sanity-visual-editing';

let isAsking = false;
let isStale = false;

function putInPlace(page: Document): void {
  const overlays = document.body.querySelector(`:scope > ${OVERLAYS}`);
  const old = [...document.body.childNodes].filter((node) => node !== overlays);
  document.body.prepend(...page.body.childNodes);
  for (const node of old) node.remove();
  document.title = page.title;
}

/** Says on the page why it does not follow, until it does again. */
function say(text: string): void {
  const id = 'preview-says';
  document.getElementById(id)?.remove();
  if (!text) return;
  const note = document.createElement('p');
  note.id = id;
  note.className = 'note';
  note.setAttribute('role', 'status');
  note.textContent = text;
  document.body.prepend(note);
}

/**
 * Asks for the page again and puts what came in its place, without moving the reader. A page that cannot be shown at
 * the moment, because a field that it needs is empty, stays as it was and says so.
 */
export async function refreshPage(): Promise<void> {
  isStale = true;
  if (isAsking) return;
  isAsking = true;
  while (isStale) {
    isStale = false;
    try {
      const answer = await fetch(location.href, { cache: 'no-store' });
      if (answer.ok) putInPlace(new DOMParser().parseFromString(await answer.text(), 'text/html'));
      else say('The page cannot be shown yet. Look for fields marked red in the form.');
    } catch {
      say('The preview does not answer at the moment.');
    }
  }
  isAsking = false;
}
