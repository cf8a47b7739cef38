import { Button, Flex, Stack, Text } from '@sanity/ui';
import { useEffect, useState } from 'react';
import { type Letter, letterSchema, queueLetter } from '../../../program/letters.ts';
import { LETTER_OF, type Message } from '../../../program/messages/message.ts';
import { useContentClient } from '../../shared/clients/useContentClient.ts';
import { useProgramClient } from '../../shared/clients/useProgramClient.ts';
import { problemInWords } from '../../shared/decisions/problems.ts';
import { Problem } from '../../shared/error-card/Problem.tsx';
import { HowShown } from '../letters/HowShown.tsx';
import { LetterSheet } from '../letters/LetterSheet.tsx';
import { readLetter, type ShownLetter } from '../letters/readLetter.ts';
import type { Getting } from './whoGets.ts';
import type { Words } from './writeMessage.ts';

/** The letter that a reader would get now. */
function letterTo(message: Message, { purpose }: Words, { id, reader, language }: Getting): Letter {
  return letterSchema.parse({
    ...queueLetter({
      ...{ kind: LETTER_OF[purpose], to: reader?.email ?? '', language, about: message._id },
      ...(id.startsWith('connector.') ? { connector: id } : { participant: id }),
      ...{ dedupeKey: 'preview', now: new Date() },
    }),
    _rev: '',
  });
}

interface ReaderPreviewProps {
  message: Message;
  words: Words;
  get: readonly Getting[];
}

/** The letter as each reader would get it, one reader after another. */
export function ReaderPreview({ message, words, get }: ReaderPreviewProps) {
  const [at, setAt] = useState(0);
  const [isPlain, setPlain] = useState(false);
  const [shown, setShown] = useState<ShownLetter>();
  const [problem, setProblem] = useState('');
  const program = useProgramClient();
  const content = useContentClient();
  const getting = get[Math.min(at, get.length - 1)];
  const id = getting?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: who gets it is a new list each time; the reader is not
  useEffect(() => {
    if (!getting) return;
    let isGone = false;
    // As it is typed, kept or not.
    const source = {
      getDocument: async (wanted: string) =>
        wanted === message._id ? { ...message, ...words } : program.getDocument(wanted),
    };
    const timer = setTimeout(() => {
      readLetter(source, content, letterTo(message, words, getting), getting.language).then(
        (found) => {
          if (isGone) return;
          setProblem('');
          setShown(found);
        },
        (error: unknown) => !isGone && setProblem(problemInWords(error)),
      );
    }, 300);
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [program, content, message._rev, words, id, getting?.language]);
  if (!getting) return <Text muted>There is nobody to show it for yet.</Text>;
  const nth = Math.min(at, get.length - 1);
  return (
    <Stack gap={4}>
      <Flex gap={3} align="center" wrap="wrap">
        <Button
          mode="ghost"
          fontSize={1}
          padding={2}
          text="Before"
          disabled={nth === 0}
          onClick={() => setAt(nth - 1)}
        />
        <Text size={1} role="status" dir="auto">
          {nth + 1} of {get.length}: {getting.name}
        </Text>
        <Button
          mode="ghost"
          fontSize={1}
          padding={2}
          text="Next"
          disabled={nth >= get.length - 1}
          onClick={() => setAt(nth + 1)}
        />
      </Flex>
      <HowShown isPlain={isPlain} choosePlain={setPlain} />
      {problem && <Problem text={problem} />}
      {shown && <LetterSheet written={shown.written} isPlain={isPlain} />}
    </Stack>
  );
}
