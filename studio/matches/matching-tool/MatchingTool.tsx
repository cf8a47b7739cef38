import { Box, Container, Heading, Stack, Text } from '@sanity/ui';
import { OpenTables } from '../tables/OpenTables.tsx';
import { Live } from './parts/Live.tsx';
import { SetAside } from './parts/SetAside.tsx';
import { Start } from './parts/Start.tsx';
import { Results } from './Results.tsx';
import { useSession } from './session/useSession.ts';

/** One button proposes for everyone who is ready; staff approve, change, refuse and pin. */
export function MatchingTool() {
  const { store, session, by } = useSession();
  return (
    <Box height="fill" overflow="auto" data-testid="matching-tool">
      <Container width={3} paddingX={[3, 4]} paddingY={5}>
        <Stack gap={5}>
          <Stack gap={4}>
            <Heading as="h1" size={3}>
              Matching
            </Heading>
            <Text size={1} muted>
              The machine proposes the best Connector for each person, with everyone who is ready in view. You
              decide: nobody is written to before you approve.
            </Text>
          </Stack>
          <OpenTables />
          <Start store={store} session={session} />
          {session.people && <SetAside setAside={session.people.setAside} />}
          {/* What was proposed before stays in view while the machine proposes again. */}
          {session.people && session.proposedFrom && (
            <Results store={store} session={session} people={session.people} by={by} />
          )}
        </Stack>
      </Container>
      <Live {...session.said} />
    </Box>
  );
}
