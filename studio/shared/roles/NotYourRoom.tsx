import { Box, Button, Card, Container, Flex, Heading, Stack, Text } from '@sanity/ui';
import { useWorkspace, useWorkspaces } from 'sanity';
import { type StaffRole, staffRoleOf, worksIn } from './roles.ts';

const saysTo: Readonly<Record<StaffRole, string>> = {
  coordinator: 'Your role is that of a coordinator.',
  'content-editor':
    'Your role is to write what visitors read. People and letters are the coordinators’ work.',
  reader: 'Your role is to read numbers. People, letters and pages are written and read by others.',
};

/** The names of the rooms, as the workspaces have them. */
const ROOMS = ['content', 'program', 'numbers'] as const;

interface NotYourRoomProps {
  user: { name?: string; roles: readonly { name: string }[] };
}

/** What stands in place of a room for somebody who does not work in it: why, the way to their own, and the way out. */
export function NotYourRoom({ user }: NotYourRoomProps) {
  const { auth } = useWorkspace();
  const all = useWorkspaces();
  const own = all.filter(({ name }) => ROOMS.some((room) => room === name && worksIn(room, user)));
  return (
    <Card as="main" height="fill" overflow="auto">
      <Container width={1}>
        <Box padding={[4, 5, 6]}>
          <Stack gap={5}>
            <Heading as="h1" size={3}>
              This is not your part of the Studio
            </Heading>
            <Text size={2}>
              {saysTo[staffRoleOf(user)]} An administrator of the project can give you another.
            </Text>
            <Flex gap={3} wrap="wrap">
              {own.map(({ name, title, basePath }) => (
                <Button
                  key={name}
                  as="a"
                  href={basePath}
                  text={`Go to ${title}`}
                  tone="primary"
                  mode="ghost"
                />
              ))}
              {auth.logout && <Button text="Sign out" mode="ghost" onClick={() => auth.logout?.()} />}
            </Flex>
          </Stack>
        </Box>
      </Container>
    </Card>
  );
}
