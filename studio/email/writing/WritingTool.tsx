import { Box, Container, Heading, Spinner, Stack, Text } from '@sanity/ui';
import { useRouter } from 'sanity/router';
import { messageId } from '../../../program/messages/message.ts';
import { Problem } from '../../shared/error-card/Problem.tsx';
import { WorkspaceLink } from '../../shared/links/WorkspaceLink.tsx';
import { MessageList } from './MessageList.tsx';
import { MessageView } from './MessageView.tsx';
import { useMessage } from './useMessages.ts';

/** One message: to be written, or what came of it. */
function Opened({ id }: { id: string }) {
  const { value, problem } = useMessage(id);
  if (problem) return <Problem text={`The message could not be read. ${problem}`} />;
  if (value === undefined) return <Spinner muted />;
  if (value === null) return <Text muted>This message is no longer there. It may have been erased.</Text>;
  return <MessageView message={value} />;
}

/** Where staff write: all messages, or the one that the address names. */
export function WritingTool() {
  const { state } = useRouter();
  const key = typeof state.message === 'string' ? state.message : '';
  return (
    <Box as="main" overflow="auto" style={{ height: '100%' }} padding={[3, 4, 5]} data-testid="writing-tool">
      <Container width={4}>
        <Stack gap={5}>
          <Stack gap={4}>
            {key && (
              <Text size={1}>
                <WorkspaceLink path="/program/write">All messages</WorkspaceLink>
              </Text>
            )}
            <Heading as="h1" size={4}>
              {key ? 'A message' : 'Write'}
            </Heading>
          </Stack>
          {key ? <Opened key={key} id={messageId(key)} /> : <MessageList />}
        </Stack>
      </Container>
    </Box>
  );
}
