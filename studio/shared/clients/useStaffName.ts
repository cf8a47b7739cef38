import { useCurrentUser } from 'sanity';

/** The name of who is signed in, for what staff decide: it is kept with each act. Undefined for somebody without a name. */
export function useStaffName(): string | undefined {
  return useCurrentUser()?.name || undefined;
}
