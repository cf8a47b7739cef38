import { Button, Card, Flex, Heading, Stack, Text, TextArea } from '@sanity/ui';
import { useToast } from '@sanity/ui/toast';
import { useId, useState } from 'react';
import { officeEmail } from '../../../program/content/officeEmail.ts';
import { useProgramClient } from '../../shared/clients/useProgramClient.ts';
import { useOnce } from '../../shared/decisions/useOnce.ts';
import { Problem } from '../../shared/error-card/Problem.tsx';
import { dayInWords, todayHere } from '../../shared/labels/dates.ts';
import { AnswerForm } from './AnswerForm.tsx';
import { noteAsked } from './answerQuestions.ts';
import type { Office } from './questionList.ts';

/** When the office was last asked; undefined when never, or not everything. */
function lastAsked({ questions }: Office): string | undefined {
  const days = questions.map(({ askedOn }) => askedOn ?? '').sort();
  return days[0] ? days.at(-1) : undefined;
}

/** One office: the email that asks it everything, and what to do before and after it is sent. */
export function OfficeCard({ office, about }: { office: Office; about: Parameters<typeof officeEmail>[1] }) {
  const client = useProgramClient();
  const toast = useToast();
  const id = useId();
  const [isAnswering, setAnswering] = useState(false);
  const { isBusy, problem, run } = useOnce();
  const { subject, text } = officeEmail(office.questions, about);
  const asked = lastAsked(office);
  const copy = () =>
    run(async () => {
      await navigator.clipboard.writeText(`${subject}\n\n${text}`);
      toast.push({ status: 'success', title: 'Copied, with the subject first' });
    });
  return (
    <Card border radius={2} padding={4}>
      <Stack gap={4}>
        <Heading as="h2" size={1}>
          {office.name} ({office.questions.length})
        </Heading>
        <Text size={1} muted>
          {asked ? `Last asked ${dayInWords(asked)}` : 'Not everything here has been asked yet'}
        </Text>
        <Stack gap={3}>
          <Text as="label" htmlFor={id} size={1} weight="medium">
            {subject}
          </Text>
          <TextArea id={id} readOnly rows={10} value={text} />
        </Stack>
        {isAnswering ? (
          <AnswerForm office={office} onClose={() => setAnswering(false)} />
        ) : (
          <Flex gap={2} wrap="wrap">
            <Button mode="ghost" text="Copy the email" onClick={copy} disabled={isBusy} />
            <Button
              as="a"
              mode="ghost"
              text="Open in my mail program"
              href={`mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`}
            />
            <Button
              mode="ghost"
              tone="positive"
              text="I asked them today"
              loading={isBusy}
              disabled={isBusy}
              onClick={() => run(() => noteAsked(client, office.questions, todayHere()))}
            />
            <Button mode="bleed" text="Enter their answers" onClick={() => setAnswering(true)} />
          </Flex>
        )}
        {problem && <Problem text={problem} />}
      </Stack>
    </Card>
  );
}
