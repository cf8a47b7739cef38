import { useCallback, useState } from 'react';

const NONE: ReadonlySet<string> = new Set();

/** Which records are chosen, by their ids. */
export function useSelection() {
  const [selected, setSelected] = useState(NONE);
  const select = useCallback(
    (ids: readonly string[], isSelected: boolean) =>
      setSelected((before) => {
        const next = new Set(before);
        for (const id of ids) {
          if (isSelected) next.add(id);
          else next.delete(id);
        }
        return next;
      }),
    [],
  );
  const clear = useCallback(() => setSelected(NONE), []);
  return { selected, select, clear };
}
