import { Badge, Card, Flex, Spinner, Stack, Text } from '@sanity/ui';
import { IntentLink } from 'sanity/router';
import type { Message } from '../../../program/messages/message.ts';
import { Section } from '../../shared/card/Section.tsx';
import { Problem } from '../../shared/error-card/Problem.tsx';
import { momentInWords } from '../../shared/labels/dates.ts';
import { useLive } from '../../shared/subscriptions/useLive.ts';
import { leftOutWords, messageStatusWords, resultWords } from './labels.ts';
import { titleOf } from './MessageList.tsx';
import { MESSAGE_LETTERS, RESULTS, type ReaderResult, resultsOf } from './results.ts';
import { StopButton } from './StopButton.tsx';
import { useReaders } from './useReaders.ts';

/** As large as a finger: many rows stand under each other. */
const press = { display: 'inline-block', padding: '0.375rem 0' } as const;

/** So many stand under each result; the rest is a number. */
const SHOWN = 100;

function Row({ result, name }: { result: ReaderResult; name: string }) {
  return (
    <Flex as="li" gap={3} wrap="wrap">
      <Text size={1} dir="auto">
        <IntentLink
          intent="edit"
          style={press}
          params={{ id: result.reader, type: result.reader.split('.')[0] ?? '' }}
        >
          {name}
        </IntentLink>
      </Text>
      {result.why && (
        <Text size={1} muted>
          {leftOutWords[result.why]}
        </Text>
      )}
      {result.letter && (
        <Text size={1} muted>
          <IntentLink intent="edit" params={{ id: result.letter, type: 'letter' }} style={press}>
            Letter
          </IntentLink>
        </Text>
      )}
    </Flex>
  );
}

/** What came of a message: how many letters arrived, came back, wait or were left out, and whose. */
export function Results({ message }: { message: Message }) {
  const { known, problem } = useReaders(message.readers);
  const letters = useLive(MESSAGE_LETTERS, message._id);
  const names = new Map(known?.map(({ id, name }) => [id, name]));
  const results = letters.value && resultsOf(message, letters.value);
  return (
    <Stack gap={5}>
      <Flex gap={3} align="center" wrap="wrap">
        <Text size={3} weight="semibold" dir="auto">
          {titleOf(message)}
        </Text>
        <Badge fontSize={1} padding={2} tone={message.status === 'stopped' ? 'caution' : 'default'}>
          {messageStatusWords[message.status]}
        </Badge>
        {message.status === 'sending' && <StopButton id={message._id} />}
      </Flex>
      <Text size={1} muted role="status">
        {message.through} of {message.readers.length} have had their turn. Sent by{' '}
        {message.startedBy || 'staff'}, {momentInWords(message.startedAt)}
        {message.stoppedBy && `. Stopped by ${message.stoppedBy}, ${momentInWords(message.endedAt)}`}
      </Text>
      {(problem || letters.problem) && <Problem text={problem || letters.problem || ''} />}
      {!results && <Spinner muted />}
      {results &&
        RESULTS.map((result) => {
          const these = results.filter((each) => each.result === result);
          if (these.length === 0) return null;
          return (
            <Section key={result} title={`${resultWords[result]}: ${these.length}`}>
              <Card border radius={2} padding={3}>
                <Stack as="ul" gap={3} padding={0} margin={0} style={{ listStyle: 'none' }}>
                  {these.slice(0, SHOWN).map((each) => (
                    <Row key={each.reader} result={each} name={names.get(each.reader) ?? '…'} />
                  ))}
                  {these.length > SHOWN && (
                    <Text as="li" size={1} muted>
                      and {these.length - SHOWN} more
                    </Text>
                  )}
                </Stack>
              </Card>
            </Section>
          );
        })}
      <Section title="What it says">
        {message.texts.length === 0 && (
          <Text size={1} muted>
            The words named somebody who was erased since. They are not kept.
          </Text>
        )}
        {message.texts.map(({ _key, language, subject, text }) => (
          <Card key={_key} border radius={2} padding={3} dir="auto" lang={language}>
            <Stack gap={3}>
              <Text size={1} weight="medium" dir="auto">
                {subject}
              </Text>
              <Text size={1} dir="auto" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
                {text}
              </Text>
            </Stack>
          </Card>
        ))}
      </Section>
    </Stack>
  );
}
