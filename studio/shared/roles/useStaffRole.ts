import { useCurrentUser } from 'sanity';
import { type StaffRole, staffRoleOf } from './roles.ts';

/** What the one who is signed in works on. */
export function useStaffRole(): StaffRole {
  const user = useCurrentUser();
  return user ? staffRoleOf(user) : 'reader';
}
