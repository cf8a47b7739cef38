import type { ComponentType } from 'react';
import { type LayoutProps, useCurrentUser } from 'sanity';
import { NotYourRoom } from './NotYourRoom.tsx';
import { type Room, worksIn } from './roles.ts';

const Default = (props: LayoutProps) => props.renderDefault(props);

/** The frame of a room: for who works in it, and otherwise a page that says so, whatever the address was. */
export function roomLayout(room: Room, Inside: ComponentType<LayoutProps> = Default) {
  return function RoomLayout(props: LayoutProps) {
    const user = useCurrentUser();
    return user && !worksIn(room, user) ? <NotYourRoom user={user} /> : <Inside {...props} />;
  };
}
