/** What somebody of the staff works on. */
export const STAFF_ROLES = ['coordinator', 'content-editor', 'reader'] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];

/**
 * What each of Sanity's roles is for here. A role of one's own, which the Enterprise plan has, goes by our names. Any other
 * is that of a reader, who sees least.
 */
const MEANT: Readonly<Record<string, StaffRole>> = {
  ...{ administrator: 'coordinator', developer: 'coordinator' },
  ...{ editor: 'content-editor', contributor: 'content-editor', viewer: 'reader' },
  ...Object.fromEntries(STAFF_ROLES.map((role) => [role, role])),
};

/** Who is signed in, with the names of their roles at Sanity. */
interface SignedIn {
  roles: readonly { name: string }[];
}

/** What somebody works on: of several roles the one that sees most. */
export function staffRoleOf({ roles }: SignedIn): StaffRole {
  const own = roles.map(({ name }) => MEANT[name]);
  return STAFF_ROLES.find((role) => own.includes(role)) ?? 'reader';
}

/** The Studio's rooms, each a workspace, and who works in it. */
const WORKS_IN = {
  content: ['coordinator', 'content-editor'],
  program: ['coordinator'],
  numbers: ['reader'],
} as const satisfies Record<string, readonly StaffRole[]>;
export type Room = keyof typeof WORKS_IN;

/** Whether somebody works in a room. */
export const worksIn = (room: Room, user: SignedIn): boolean =>
  WORKS_IN[room].some((role) => role === staffRoleOf(user));

/**
 * For `hidden` of a workspace: it is not offered to whom it is not for, and its addresses lead to their own. Nobody is protected by that: every role of Sanity's
 * plans below Enterprise reads every dataset. Whoever is not signed in yet may go anywhere, to be asked who they are.
 */
export const hiddenIn =
  (room: Room) =>
  ({ currentUser }: { currentUser: SignedIn | null }): boolean =>
    currentUser !== null && !worksIn(room, currentUser);
