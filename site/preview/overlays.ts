import { enableVisualEditing } from '@sanity/visual-editing';
import { CHANGES_PATH } from './changesPath.ts';
import { followTyping } from './followTyping.ts';
import { refreshPage } from './refreshPage.ts';

/** Loaded by every page of a preview, and by no page of the public site. */
enableVisualEditing({
  refresh: ({ source }) => {
    if (source === 'manual') location.reload();
    return false;
  },
  history: {
    subscribe: (navigate) => {
      navigate({ type: 'push', title: document.title, url: location.href });
      return () => undefined;
    },
    update: ({ type, url }) => {
      if (type === 'pop') history.back();
      else if (type === 'replace') location.replace(url);
      else location.assign(url);
    },
  },
});

followTyping();

// A preview that was built and not served live has no such address: but for what is typed, it stays as it was built.
new EventSource(CHANGES_PATH).addEventListener('message', refreshPage);
