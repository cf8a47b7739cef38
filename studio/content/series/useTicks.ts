import { useState } from 'react';

/** Which of a list are ticked: those that begin so, but for what staff have changed. */
export function useTicks() {
  const [changed, setChanged] = useState<ReadonlySet<string>>(new Set());
  const flip = (key: string) => {
    const next = new Set(changed);
    if (!next.delete(key)) next.add(key);
    setChanged(next);
  };
  const isTicked = (key: string, atFirst: boolean) => (changed.has(key) ? !atFirst : atFirst);
  return { isTicked, flip };
}
