import { type Markup, markup } from './markup.ts';

/** What stands where a letter would be, while none is open. */
export function hints(filled: boolean, host: string): Markup {
  if (filled) {
    return markup`<div class="try"><h2 class="first">Choose a letter</h2><p class="soft">New ones appear by themselves.</p>${recipients()}</div>`;
  }
  return markup`<div class="try"><h2 class="first">No letters yet</h2>
<p>Every email that is sent through this mailbox is kept here instead of going out. Nobody receives anything.</p>
<h2>What to try</h2>
<p>Send a form on the site that uses this mailbox, and look here again. New letters appear by themselves.</p>
<p>Or send one by hand, with a key that the mailbox knows:</p>
<pre tabindex="0">curl http://${host}/emails \\
  -H 'Authorization: Bearer re_…' \\
  -H 'Content-Type: application/json' \\
  -d '{"from":"hello@example.org",
       "to":"amina@example.org",
       "subject":"Good morning",
       "text":"A first letter."}'</pre>${recipients()}</div>`;
}

function recipients(): Markup {
  return markup`<h2>Letters that do not arrive</h2>
<p>Write to <code>bounced@example.org</code> for a letter that bounces, to <code>complained@example.org</code> for one that is marked as spam, to <code>suppressed@example.org</code> for one that is held back. A label may follow: <code>bounced+dino@example.org</code>.</p>`;
}
