import { useRef, useState } from 'react';

/**
 * What a dialog is open about, and the way back: on closing, the focus returns to the button that opened it, or to its
 * card when the button has gone.
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
  const close = () => {
    setAbout(undefined);
    // After the dialog is gone and what it changed is drawn.
    requestAnimationFrame(() => {
      const back = opener.current?.isConnected ? opener.current : card.current;
      back?.focus({ preventScroll: true });
    });
  };
  return { about, open, close };
}
