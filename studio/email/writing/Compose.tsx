import { Card, Spinner, Stack, Text, TextInput } from '@sanity/ui';
import { useId, useState } from 'react';
import { DEFAULT_LANGUAGE, type Language } from '../../../locales/locales.ts';
import type { Message } from '../../../program/messages/message.ts';
import { Columns } from '../../shared/card/Columns.tsx';
import { Section } from '../../shared/card/Section.tsx';
import { Problem } from '../../shared/error-card/Problem.tsx';
import { MessageActs } from './MessageActs.tsx';
import { PurposeChoice } from './PurposeChoice.tsx';
import { ReaderPreview } from './ReaderPreview.tsx';
import { TemplateChoice } from './TemplateChoice.tsx';
import { TextFields } from './TextFields.tsx';
import { useReaders } from './useReaders.ts';
import { useWords } from './useWords.ts';
import { WhoGets } from './WhoGets.tsx';
import { missingLanguages, whoGets } from './whoGets.ts';

/** How many of the readers read each language. */
function languagesOf(known: ReturnType<typeof useReaders>['known']): Map<Language, number> {
  const counts = new Map<Language, number>();
  for (const { reader } of known ?? [])
    if (reader) counts.set(reader.language, (counts.get(reader.language) ?? 0) + 1);
  return counts;
}

/** Where a message is written: its words, who gets it, how it looks to each reader, and the buttons. */
export function Compose({ message }: { message: Message }) {
  const nameId = useId();
  const { words, isChanged, change, save } = useWords(message);
  const { known, day, problem } = useReaders(message.readers);
  const counts = languagesOf(known);
  const [first] = counts.keys();
  const [chosen, setLanguage] = useState<Language>();
  // To one person one begins in their language.
  const language = chosen ?? (message.readers.length === 1 ? first : undefined) ?? DEFAULT_LANGUAGE;
  const judged = known && whoGets(words, known);
  const isTemplate = message.status === 'template';
  const writing = (
    <>
      <Stack gap={3}>
        <Text as="label" htmlFor={nameId} size={1} weight="medium">
          Name, for staff alone
        </Text>
        <TextInput
          id={nameId}
          value={words.name}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
      </Stack>
      {!isTemplate && <PurposeChoice message={message} words={words} change={change} />}
      {!isTemplate && (
        <TemplateChoice {...{ words, change }} audience={message.audience} languages={[...counts.keys()]} />
      )}
      <TextFields {...{ words, change, counts, language }} choose={setLanguage} />
      <MessageActs {...{ message, words, isChanged, save, language, day }} get={judged?.get} />
    </>
  );
  const reading = (
    <>
      {problem && <Problem text={`The readers could not be read. ${problem}`} />}
      <Section title="Who gets it">
        {judged && day ? (
          <Card border radius={3} padding={4}>
            <WhoGets {...{ words, change, judged, day }} missing={missingLanguages(words, known)} />
          </Card>
        ) : (
          <Spinner muted />
        )}
      </Section>
      <Section title="As each reader gets it">
        <ReaderPreview message={message} words={words} get={judged?.get ?? []} />
      </Section>
    </>
  );
  return <Columns main={writing} aside={isTemplate ? null : reading} />;
}
