import { Box, Container, Heading, Stack, Text } from '@sanity/ui';
import { Problem } from '../shared/error-card/Problem.tsx';
import { ChooseFile } from './parts/ChooseFile.tsx';
import { Deciding } from './parts/Deciding.tsx';
import { EarlierImports } from './parts/EarlierImports.tsx';
import { Result } from './parts/Result.tsx';
import { Writing } from './parts/Writing.tsx';
import { useImport } from './session/useImport.ts';

/** A file comes in: staff look at what it is taken for, put right what is wrong, and see what will be written first. */
export function ImportTool() {
  const { store, session, by } = useImport();
  const { stage, problem, changes } = session;
  return (
    <Box as="main" height="fill" overflow="auto" data-testid="import-tool">
      <Container width={3} paddingX={[3, 4]} paddingY={5}>
        <Stack gap={5}>
          <Stack gap={4}>
            <Heading as="h1" size={3}>
              Import
            </Heading>
            <Text size={1} muted>
              Bring in the people you keep in a spreadsheet: participants, Connectors, and who met whom. You
              see everything before it is written, you can take it back for 30 days, and nobody is written to
              until you say so.
            </Text>
          </Stack>
          {problem && <Problem text={problem} />}
          {(stage === 'choosing' || stage === 'reading') && (
            <ChooseFile store={store} isReading={stage === 'reading'} />
          )}
          {stage === 'deciding' && <Deciding store={store} session={session} by={by} />}
          {stage === 'writing' && <Writing {...session.progress} />}
          {stage === 'done' && session.result && (
            <Result store={store} session={session} by={by} result={session.result} />
          )}
          {stage !== 'writing' && <EarlierImports store={store} by={by} changes={changes} />}
        </Stack>
      </Container>
    </Box>
  );
}
