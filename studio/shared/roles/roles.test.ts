import { expect, test } from 'vitest';
import { hiddenIn, type Room, staffRoleOf, worksIn } from './roles.ts';

const ROOMS: Room[] = ['content', 'program', 'numbers'];
const user = (...names: string[]) => ({ roles: names.map((name) => ({ name })) });

test.each([
  ['administrator', ['content', 'program']],
  ['developer', ['content', 'program']],
  ['editor', ['content']],
  ['contributor', ['content']],
  ['viewer', ['numbers']],
  ['coordinator', ['content', 'program']],
  ['content-editor', ['content']],
  ['reader', ['numbers']],
  ['a-role-nobody-knows', ['numbers']],
])('somebody whose role at Sanity is %s works in %j, and is offered nothing else', (name, rooms) => {
  expect(ROOMS.filter((room) => worksIn(room, user(name)))).toEqual(rooms);
  expect(ROOMS.filter((room) => !hiddenIn(room)({ currentUser: user(name) }))).toEqual(rooms);
});

test('of several roles the one counts that sees most; without any, least', () => {
  expect(staffRoleOf(user('viewer', 'editor'))).toBe('content-editor');
  expect(staffRoleOf(user('editor', 'administrator', 'viewer'))).toBe('coordinator');
  expect(staffRoleOf(user())).toBe('reader');
});

test('whoever has not signed in yet can choose where to', () => {
  for (const room of ROOMS) expect(hiddenIn(room)({ currentUser: null })).toBe(false);
});
