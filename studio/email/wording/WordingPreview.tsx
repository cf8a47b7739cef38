import { Box, Container, Stack, Text } from '@sanity/ui';
import { useMemo, useState } from 'react';
import type { UserViewComponent } from 'sanity/structure';
import { exampleLetter } from '../../../emails/exampleLetter.ts';
import { rewordingOf } from '../../../emails/letters.ts';
import { readWording, type StoredWording, storedWordingSchema } from '../../../program/wording/wording.ts';
import { HowShown } from '../letters/HowShown.tsx';
import { LetterSheet } from '../letters/LetterSheet.tsx';
import { Problems } from './Problems.tsx';

/** The letter with the words as they are being written, and an example person. */
function Written({ words, arePublished }: { words: StoredWording; arePublished: boolean }) {
  const [isPlain, setPlain] = useState(false);
  const { kind, language, subject, heading, opening, closing } = words;
  // Written anew only when the words differ, not with each new object that says the same.
  const { written, refused } = useMemo(() => {
    const { wording, refused } = readWording(rewordingOf(kind), { subject, heading, opening, closing });
    return { written: exampleLetter(kind, language, { wording }), refused };
  }, [kind, language, subject, heading, opening, closing]);
  return (
    <Stack gap={4}>
      <Text size={1} muted>
        With an example person. What is empty or has a mistake is shown in our own words.
      </Text>
      <Problems refused={refused} arePublished={arePublished} />
      <HowShown isPlain={isPlain} choosePlain={setPlain} />
      <LetterSheet written={written} isPlain={isPlain} />
    </Stack>
  );
}

/** “As it looks” beside the form of the words of a letter. */
export const WordingPreview: UserViewComponent = ({ document: { displayed, draft } }) => {
  const words = storedWordingSchema.safeParse(displayed).data;
  return (
    <Box padding={[4, 4, 5]}>
      <Container width={2}>
        {words && rewordingOf(words.kind) ? (
          <Written words={words} arePublished={!draft} />
        ) : (
          <Text size={1}>These words belong to no email. Begin in the tool “Emails”, under Program.</Text>
        )}
      </Container>
    </Box>
  );
};
