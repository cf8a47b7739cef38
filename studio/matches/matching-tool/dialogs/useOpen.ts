import { useRef, useState } from 'react';

/**
 * What a dialog is open about, and the way back: on closing, the focus returns to the button that opened it. When the
 * dialog has changed something, that button may be about to go, so the focus returns to its card, or to the tab.
 */
export function useOpen<About>() {
  const [about, setAbout] = useState<About>();
  const opener = useRef<HTMLElement | null>(null);
  const card = useRef<HTMLElement | null>(null);
  const open = (next: About) => {
    opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    card.current = opener.current?.closest<HTMLElement>('[role=article]') ?? null;
    setAbout(next);
  };
  const close = (hasChanged = false) => {
    setAbout(undefined);
    // After the dialog is gone and what it changed is drawn.
    requestAnimationFrame(() => {
      const tab = document.querySelector<HTMLElement>('[role=tab][aria-selected=true]');
      const ways = hasChanged ? [card.current, tab] : [opener.current, card.current, tab];
      ways.find((way) => way?.isConnected)?.focus({ preventScroll: true });
    });
  };
  return { about, open, close };
}
