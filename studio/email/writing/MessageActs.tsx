import { Button, Flex, Stack, Text } from '@sanity/ui';
import { useToast } from '@sanity/ui/toast';
import { useRef } from 'react';
import { type Language, LOCALES } from '../../../locales/locales.ts';
import type { Message } from '../../../program/messages/message.ts';
import type { DayOfMail } from '../../../program/messages/pace.ts';
import { useProgramClient } from '../../shared/clients/useProgramClient.ts';
import { useMe } from '../../shared/clients/useStaff.ts';
import { useOnce } from '../../shared/decisions/useOnce.ts';
import { Problem } from '../../shared/error-card/Problem.tsx';
import { DiscardButton } from './DiscardButton.tsx';
import { SendButton } from './SendButton.tsx';
import { TestButton } from './TestButton.tsx';
import { type Getting, unreadyLanguages } from './whoGets.ts';
import { keepAsTemplate, type Words } from './writeMessage.ts';

interface MessageActsProps {
  message: Message;
  words: Words;
  isChanged: boolean;
  save: () => Promise<void>;
  language: Language;
  day: DayOfMail | undefined;
  get: readonly Getting[] | undefined;
}

/** What can be done with a message that is being written. What was typed is kept before anything is sent. */
export function MessageActs({ message, words, isChanged, save, language, day, get }: MessageActsProps) {
  const client = useProgramClient();
  const me = useMe();
  const toast = useToast();
  const { isBusy, problem, run } = useOnce();
  const templateKey = useRef(crypto.randomUUID());
  const isTemplate = message.status === 'template';
  const unready = unreadyLanguages(words);
  const isRight = words.texts.length > 0 && unready.length === 0;
  const keep = () =>
    run(async () => {
      await keepAsTemplate(client, templateKey.current, message, words, me?.name);
      templateKey.current = crypto.randomUUID();
      toast.push({ status: 'success', title: 'Kept as a template' });
    });
  return (
    <Stack gap={3}>
      <Flex gap={2} wrap="wrap">
        <Button
          mode="ghost"
          text={isChanged ? 'Save' : 'Saved'}
          disabled={!isChanged || isBusy}
          onClick={() => run(save)}
        />
        {!isTemplate && (
          <>
            <Button mode="ghost" text="Keep as a template" disabled={!isRight || isBusy} onClick={keep} />
            <TestButton {...{ message, words, language, save }} isReady={isRight} />
            <SendButton {...{ message, words, save, day }} get={get ?? []} isReady={isRight} />
          </>
        )}
        <DiscardButton id={message._id} />
      </Flex>
      {unready.length > 0 && (
        <Text size={1} role="status">
          Before it can be sent, mend the text in{' '}
          {unready.map((each) => LOCALES[each].language.ownName).join(', ')}, or empty it.
        </Text>
      )}
      {problem && <Problem text={problem} />}
    </Stack>
  );
}
