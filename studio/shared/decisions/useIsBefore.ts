import { useEffect, useState } from 'react';

/** Whether a moment is still to come, kept true while it is shown. */
export function useIsBefore(until: Date | undefined): boolean {
  const time = until?.getTime() ?? 0;
  const [, setOver] = useState(0);
  useEffect(() => {
    const left = time - Date.now();
    if (left <= 0) return undefined;
    const timer = setTimeout(() => setOver(time), left);
    return () => clearTimeout(timer);
  }, [time]);
  return Date.now() < time;
}
