import { Box, Card, Container, Heading, Stack, Text } from '@sanity/ui';
import { useMemo, useState } from 'react';
import { styled } from 'styled-components';
import { exampleLetter } from '../../../emails/exampleLetter.ts';
import { LETTERS } from '../../../emails/letters.ts';
import { DEFAULT_LANGUAGE, type Language } from '../../../locales/locales.ts';
import type { LetterKind } from '../../../program/letters.ts';
import { readWording } from '../../../program/wording/wording.ts';
import { useContentClient } from '../../shared/clients/useContentClient.ts';
import { Problem } from '../../shared/error-card/Problem.tsx';
import { HowShown } from '../letters/HowShown.tsx';
import { LetterSheet } from '../letters/LetterSheet.tsx';
import { Problems } from '../wording/Problems.tsx';
import { ownWords, useWordings } from '../wording/useWordings.ts';
import { WordingBar } from '../wording/WordingBar.tsx';
import { LetterNav } from './LetterNav.tsx';

const Beside = styled.div`
  display: grid;
  gap: 2rem;
  align-items: start;
  @media (min-width: 60rem) {
    grid-template-columns: 19rem minmax(0, 46rem);
  }
`;

/** Every letter that the program writes, as it looks and as plain text, in every language. Nobody in them exists. */
export function LettersTool() {
  const [kind, setKind] = useState<LetterKind>('confirm-address');
  const [chosen, setLanguage] = useState<Language>(DEFAULT_LANGUAGE);
  const [isPlain, setPlain] = useState(false);
  const [isDraftShown, showDraft] = useState(true);
  const { title, reader, reword } = LETTERS[kind];
  // Staff read theirs in English only.
  const language = reader === 'staff' ? DEFAULT_LANGUAGE : chosen;
  const wordings = useWordings(useContentClient());
  const own = ownWords(wordings, kind, language);
  const changed = new Set(wordings.all.filter((words) => words.kind === kind).map((words) => words.language));
  const shown = (isDraftShown && own.draft) || own.published;
  const { written, refused } = useMemo(() => {
    const { wording, refused } = readWording(reword, shown);
    return { written: exampleLetter(kind, language, { wording }), refused };
  }, [kind, reword, language, shown]);
  return (
    <Box as="main" overflow="auto" style={{ height: '100%' }} padding={[4, 4, 5]}>
      <Container width={5}>
        <Stack gap={6}>
          <Stack gap={4}>
            <Heading as="h1" size={4}>
              All emails
            </Heading>
            <Text size={1} muted>
              With example people. An email that was sent, or waits, stands under Program, Emails.
            </Text>
          </Stack>
          <Beside>
            <LetterNav
              kind={kind}
              choose={setKind}
              changed={new Set(wordings.all.map((words) => words.kind))}
            />
            <Card as="section" aria-label={title}>
              <Stack gap={4}>
                <HowShown
                  {...{ language, isPlain, changed }}
                  {...(reader !== 'staff' && { choose: setLanguage })}
                  choosePlain={setPlain}
                />
                {reword ? (
                  <WordingBar {...{ kind, language, own, isDraftShown, showDraft }} />
                ) : (
                  <Text size={1} muted>
                    The words of this email cannot be changed: it is one promise, or it goes to staff.
                  </Text>
                )}
                <Problems refused={refused} arePublished={shown === own.published} />
                {wordings.problem && (
                  <Problem text={`Your words could not be read; this is ours. ${wordings.problem}`} />
                )}
                <LetterSheet written={written} isPlain={isPlain} />
              </Stack>
            </Card>
          </Beside>
        </Stack>
      </Container>
    </Box>
  );
}
