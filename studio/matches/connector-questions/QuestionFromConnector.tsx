import { Button, Card, Flex, Stack, Text, TextArea } from '@sanity/ui';
import { useToast } from '@sanity/ui/toast';
import { type FormEvent, useId, useState } from 'react';
import { waitsForStaff } from '../../../program/matches/exchange.ts';
import { useProgramClient } from '../../shared/clients/useProgramClient.ts';
import { useStaffName } from '../../shared/clients/useStaffName.ts';
import { useOnce } from '../../shared/decisions/useOnce.ts';
import { Problem } from '../../shared/error-card/Problem.tsx';
import { momentInWords } from '../../shared/labels/dates.ts';
import { answerConnector, LONGEST_ANSWER } from './answerConnector.ts';

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

/** What a connector asked back before answering, and the answer of staff: written here once, read afterwards. */
export function QuestionFromConnector({
  id,
  document,
}: {
  id: string;
  document: Readonly<Record<string, unknown>>;
}) {
  const [question, questionAt] = [textOf(document.question), textOf(document.questionAt)];
  const [answer, answerToConnectorAt] = [
    textOf(document.answerToConnector),
    textOf(document.answerToConnectorAt),
  ];
  if (!question) return null;
  const isOpen = waitsForStaff({ status: textOf(document.status), questionAt, answerToConnectorAt });
  return (
    <Card
      as="section"
      aria-label="The Connector asks"
      border
      radius={3}
      padding={4}
      tone={isOpen ? 'caution' : 'default'}
    >
      <Stack gap={4}>
        <Text size={1} weight="semibold">
          The Connector asks · {momentInWords(questionAt)}
        </Text>
        <Text size={2} dir="auto" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {question}
        </Text>
        {isOpen && <AnswerForm key={questionAt} matchId={id} />}
        {!isOpen && answer && (
          <Stack gap={3}>
            <Text size={1} weight="semibold">
              {textOf(document.answerToConnectorBy) || 'We'} answered · {momentInWords(answerToConnectorAt)}
            </Text>
            <Text size={2} dir="auto" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
              {answer}
            </Text>
          </Stack>
        )}
      </Stack>
    </Card>
  );
}

function AnswerForm({ matchId }: { matchId: string }) {
  const [answer, setAnswer] = useState('');
  const { isBusy, problem, run } = useOnce();
  const client = useProgramClient();
  const by = useStaffName();
  const toast = useToast();
  const field = useId();
  const send = (event: FormEvent) => {
    event.preventDefault();
    run(async () => {
      await answerConnector(client, matchId, answer, by);
      toast.push({ status: 'success', title: 'The answer goes to the Connector' });
    });
  };
  return (
    <Stack as="form" gap={3} onSubmit={send}>
      <Text as="label" htmlFor={field} size={1} weight="medium">
        Your answer
      </Text>
      <TextArea
        id={field}
        rows={4}
        dir="auto"
        maxLength={LONGEST_ANSWER}
        value={answer}
        onChange={(event) => setAnswer(event.currentTarget.value)}
      />
      <Text size={1} muted>
        It goes to the Connector in an email, and the time to decide begins anew. Do not give a name or a
        contact: the Connector learns both after a yes.
      </Text>
      {problem && <Problem text={problem} />}
      <Flex>
        <Button
          type="submit"
          text="Send the answer"
          tone="primary"
          loading={isBusy}
          disabled={isBusy || answer.trim() === ''}
        />
      </Flex>
    </Stack>
  );
}
