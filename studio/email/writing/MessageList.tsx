import { Card, Flex, Spinner, Stack, Text } from '@sanity/ui';
import { type Message, textFor } from '../../../program/messages/message.ts';
import { keyOf } from '../../../program/references.ts';
import { Section } from '../../shared/card/Section.tsx';
import { Problem } from '../../shared/error-card/Problem.tsx';
import { dayInWords } from '../../shared/labels/dates.ts';
import { WorkspaceLink } from '../../shared/links/WorkspaceLink.tsx';
import { audienceWords, messageStatusWords } from './labels.ts';
import { useMessages } from './useMessages.ts';

/** What staff call a message: its name, or else its subject. */
export const titleOf = ({ name, texts }: Pick<Message, 'name' | 'texts'>): string =>
  name || textFor({ texts, usesEnglish: true }, 'en')?.subject || texts[0]?.subject || 'Without a name';

function whereItIs({ status, readers, through, audience, startedAt, createdAt }: Message): string {
  if (status === 'template') return audienceWords[audience];
  const to =
    readers.length === 1 ? 'one person' : `${readers.length} ${audienceWords[audience].toLowerCase()}`;
  const how = status === 'sending' ? `${through} of ${readers.length} have had their turn` : '';
  return [messageStatusWords[status], `to ${to}`, how, dayInWords(startedAt || createdAt)]
    .filter(Boolean)
    .join(' · ');
}

function Rows({ messages, empty }: { messages: readonly Message[]; empty: string }) {
  if (messages.length === 0) return <Text muted>{empty}</Text>;
  return (
    <Stack as="ul" gap={2} padding={0} margin={0} style={{ listStyle: 'none' }}>
      {messages.map((message) => (
        <Card key={message._id} as="li" border radius={2} padding={3}>
          <Flex gap={3} wrap="wrap" justify="space-between">
            <Text size={1} weight="medium" dir="auto">
              <WorkspaceLink path={`/program/write/${keyOf(message._id)}`}>{titleOf(message)}</WorkspaceLink>
            </Text>
            <Text size={1} muted>
              {whereItIs(message)}
            </Text>
          </Flex>
        </Card>
      ))}
    </Stack>
  );
}

/** All that staff have written, the newest first, and the texts that they keep to begin from. */
export function MessageList() {
  const { value, problem } = useMessages();
  if (problem) return <Problem text={`The messages could not be read. ${problem}`} />;
  if (!value) return <Spinner muted />;
  const messages = value.filter(({ status }) => status !== 'template' && status !== 'discarded');
  return (
    <Stack gap={6}>
      <Section
        title="Messages"
        hint="Begin one on a person’s card (“Write”), or in Lists: choose people, and press “Write”."
      >
        <Rows messages={messages} empty="Nobody has written one yet." />
      </Section>
      <Section title="Templates" hint="Texts of yours to begin from. Keep one while you write a message.">
        <Rows messages={value.filter(({ status }) => status === 'template')} empty="None of your own yet." />
      </Section>
    </Stack>
  );
}
