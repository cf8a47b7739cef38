import { useEffect, useMemo, useState } from 'react';
import { useCurrentUser, useProjectStore, useUserStore } from 'sanity';
import { z } from 'zod';
import type { StaffMember } from '../../../program/tasks.ts';

/** Who is signed in, as the owner of a record is kept. Undefined for nobody. */
export function useMe(): StaffMember | undefined {
  const user = useCurrentUser();
  const [id, name] = [user?.id, user?.name];
  return useMemo(() => (id ? { id, name: name || id } : undefined), [id, name]);
}

const projectSchema = z.object({
  members: z.array(z.object({ id: z.string(), isRobot: z.boolean().nullish() })),
});
const usersSchema = z.array(
  z.object({ id: z.string(), displayName: z.string().nullish() }).nullable().catch(null),
);

/** Names in the order of the alphabet, each person once. */
export function inOrder(staff: readonly StaffMember[]): StaffMember[] {
  const byId = new Map(staff.map((one) => [one.id, one]));
  return [...byId.values()].toSorted((one, other) => one.name.localeCompare(other.name));
}

/**
 * Everybody who can sign in to the project, by name. Until it is read, or where the service does not tell, only who is
 * signed in: one can still take something on oneself.
 */
export function useStaff(): StaffMember[] {
  const me = useMe();
  const project = useProjectStore();
  const users = useUserStore();
  const [others, setOthers] = useState<StaffMember[]>([]);
  useEffect(() => {
    const reading = project.get().subscribe({
      next: async (answer: unknown) => {
        const parsed = projectSchema.safeParse(answer);
        const members = parsed.success ? parsed.data.members.filter(({ isRobot }) => !isRobot) : [];
        const read = await users.getUsers(members.map(({ id }) => id)).catch(() => []);
        const known = usersSchema.safeParse(read).data ?? [];
        setOthers(
          known.flatMap((user) => (user ? [{ id: user.id, name: user.displayName || user.id }] : [])),
        );
      },
      error: () => undefined,
    });
    return () => reading.unsubscribe();
  }, [project, users]);
  return useMemo(() => inOrder(me ? [...others, me] : others), [others, me]);
}
