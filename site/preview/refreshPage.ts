import { showTyped } from './followTyping.ts';
import { putInPlace } from './putInPlace.ts';

let isAsking = false;
let isStale = false;

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

/** Asks for the page and shows it. A page that cannot be shown at the moment stays as it was and says why. */
async function show(): Promise<void> {
  try {
    const answer = await fetch(location.href, { cache: 'no-store' });
    if (!answer.ok) {
      say('The page cannot be shown yet. Look for fields marked red in the form.');
      return;
    }
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    say('');
    putInPlace(page);
    // Since the page was asked for, staff may have typed on.
    showTyped();
  } catch {
    say('The preview does not answer at the moment.');
  }
}

/**
 * Follows a change. Changes that come while the page is on its way are followed by one question more, however many
 * they were. The first is not given up for them: while somebody types on, no page would ever come.
 */
export async function refreshPage(): Promise<void> {
  isStale = true;
  if (isAsking) return;
  isAsking = true;
  while (isStale) {
    isStale = false;
    await show();
  }
  isAsking = false;
}
