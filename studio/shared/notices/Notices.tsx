import { useToast } from '@sanity/ui/toast';
import { useEffect } from 'react';
import { onNotice } from './notices.ts';

/** Shows what is told from where there is no place for it. */
export function Notices() {
  const toast = useToast();
  useEffect(
    () => onNotice((notice) => toast.push({ status: 'error', closable: true, duration: 20_000, ...notice })),
    [toast],
  );
  return null;
}
