import { Stack, Text, TextInput } from '@sanity/ui';
import { useId, useState } from 'react';
import { useProgramClient } from '../../shared/clients/useProgramClient.ts';
import { AskForm } from '../../shared/confirm-dialog/AskForm.tsx';
import { dayInWords, todayHere } from '../../shared/labels/dates.ts';
import { keepAnswers } from './answerQuestions.ts';
import type { Office, OpenQuestion } from './questionList.ts';

const keyOf = ({ at }: OpenQuestion) => `${at.documentId} ${at.path}`;

/** What the office answered, question by question: kept in drafts, with the office as the source. */
export function AnswerForm({ office, onClose }: { office: Office; onClose: () => void }) {
  const client = useProgramClient();
  const id = useId();
  const [source, setSource] = useState(`${office.name}, by email`);
  const [values, setValues] = useState<ReadonlyMap<string, string>>(new Map());
  const answers = office.questions.flatMap((question) => {
    const value = values.get(keyOf(question))?.trim();
    return value ? [{ question, value }] : [];
  });
  const keep = () => {
    const today = todayHere();
    return keepAnswers(client, answers, { source: source.trim(), today, dayInWords: dayInWords(today) });
  };
  return (
    <AskForm
      act="Keep the answers"
      tone="positive"
      isReady={answers.length > 0 && source.trim() !== ''}
      run={keep}
      done="Kept in the drafts of the guides: read them over and publish"
      onClose={onClose}
    >
      <Stack gap={3}>
        <Text as="label" htmlFor={`${id}-source`} size={1} weight="medium">
          Who answered, as readers see it
        </Text>
        <TextInput
          id={`${id}-source`}
          value={source}
          onChange={({ currentTarget }) => setSource(currentTarget.value)}
        />
      </Stack>
      {office.questions.map((question, index) => (
        <Stack key={keyOf(question)} gap={3}>
          <Text as="label" htmlFor={`${id}-${index}`} size={1} weight="medium">
            {index + 1}. {question.label} ({question.guide}, {question.place})
          </Text>
          <TextInput
            id={`${id}-${index}`}
            value={values.get(keyOf(question)) ?? ''}
            placeholder="Leave it empty if they did not say"
            onChange={({ currentTarget }) =>
              setValues(new Map(values).set(keyOf(question), currentTarget.value))
            }
          />
        </Stack>
      ))}
    </AskForm>
  );
}
