import { Button, Card, Flex, Heading, Stack, Text } from '@sanity/ui';
import { type FormEvent, useId, useState } from 'react';
import type { FormAnswers } from '../../../forms/parse.ts';
import { DEFAULT_LANGUAGE } from '../../../locales/locales.ts';
import type { Source } from '../../../program/entered.ts';
import { useProgramClient } from '../../shared/clients/useProgramClient.ts';
import { useStaffName } from '../../shared/clients/useStaffName.ts';
import { NotFilledIn } from '../../shared/decisions/problems.ts';
import { useOnce } from '../../shared/decisions/useOnce.ts';
import { Problem } from '../../shared/error-card/Problem.tsx';
import { todayHere } from '../../shared/labels/dates.ts';
import { useOwnSettings } from '../../shared/own-questions/useOwnSettings.ts';
import { askedAs, emptyAnswers, mistakesOf } from '../../shared/questions/asked.ts';
import { focusFirst, Questions } from '../../shared/questions/Questions.tsx';
import { useRules } from '../correct/useRules.ts';
import { AddedBefore } from './AddedBefore.tsx';
import { AddedNow } from './AddedNow.tsx';
import { type AddedRecord, addRecord } from './addRecord.ts';
import { HowEntered } from './HowEntered.tsx';
import { ADDED, type AddedType, questionsOf } from './kinds.ts';
import { LANGUAGE_ASKED } from './languageAsked.ts';

type Result = Exclude<AddedRecord, { issues: unknown }>;

/** The form of a new record: the questions of the site’s own form, and how staff came to know the answers. */
export function AddForm({ type, another }: { type: AddedType; another: () => void }) {
  const own = useOwnSettings();
  const { form, follows, letter } = ADDED[type];
  const questions = questionsOf(type, own);
  const [key] = useState(() => crypto.randomUUID().replaceAll('-', ''));
  const [answers, setAnswers] = useState<FormAnswers>(() => ({
    ...emptyAnswers(questions),
    lang: DEFAULT_LANGUAGE,
  }));
  const [source, setSource] = useState<Source>('paper');
  const [agreedBy, setAgreedBy] = useState<Source>('paper');
  const [agreedOn, setAgreedOn] = useState(todayHere);
  const [sendsLetter, setSendsLetter] = useState(true);
  const [mistakes, setMistakes] = useState<Record<string, string>>({});
  const [result, setResult] = useState<Result>();
  const { isBusy, problem, run } = useOnce();
  const client = useProgramClient();
  const rules = useRules();
  const by = useStaffName();
  const id = useId();
  const add = (isAnother: boolean) =>
    run(async () => {
      const how = { source, by, agreedOn, agreedBy, sendsLetter, isAnother };
      const today = todayHere();
      const added = await addRecord(client, {
        type,
        key,
        answers,
        ...how,
        rules: await rules(),
        own,
        today,
      });
      if (!('issues' in added)) {
        setMistakes({});
        setResult(added);
        return;
      }
      const found = Object.assign(
        {},
        ...added.issues.map((issue) =>
          'text' in issue ? { [issue.field]: issue.text } : mistakesOf(form, questions, [issue]),
        ),
      );
      setMistakes(found);
      focusFirst(id, found);
      throw new NotFilledIn();
    });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add(false);
  };
  const change = (next: FormAnswers) => {
    setAnswers(next);
    setResult(undefined);
  };
  if (result && 'id' in result) return <AddedNow {...{ type, another }} id={result.id} />;
  return (
    <Stack as="form" gap={6} onSubmit={submit} noValidate>
      <Questions id={id} {...{ answers, mistakes, change }} asked={askedAs(form, questions)} />
      <Card as="section" border radius={3} padding={4}>
        <Stack gap={5}>
          <Heading as="h2" size={1}>
            How you know it
          </Heading>
          {letter && <Questions id={id} {...{ answers, mistakes, change }} asked={[LANGUAGE_ASKED]} />}
          <HowEntered
            {...{ id, type, source, setSource, agreedOn, setAgreedOn, agreedBy, setAgreedBy }}
            {...{ sendsLetter, setSendsLetter, mistake: mistakes.agreedOn }}
          />
          <Text size={1}>{follows} The history says that you entered it, and how you know it.</Text>
        </Stack>
      </Card>
      {result && <AddedBefore result={result} isBusy={isBusy} addAnother={() => add(true)} />}
      {problem && <Problem text={problem} />}
      <Flex>
        <Button type="submit" text="Add" tone="primary" mode="ghost" loading={isBusy} disabled={isBusy} />
      </Flex>
    </Stack>
  );
}
