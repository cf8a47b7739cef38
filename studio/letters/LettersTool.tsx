import { Box, Button, Card, Container, Heading, Stack, Text } from '@sanity/ui';
import { useMemo, useState } from 'react';
import { styled } from 'styled-components';
import { exampleLetter } from '../../emails/examples.ts';
import type { Language } from '../../program/languages.ts';
import {
  CONNECTOR_LETTERS,
  LETTER_KINDS,
  type LetterKind,
  PARTICIPANT_LETTERS,
} from '../../program/letters.ts';
import { letterKindWords } from '../words/letters.ts';
import { HowShown } from './HowShown.tsx';
import { LetterSheet } from './LetterSheet.tsx';

const Beside = styled.div`
  display: grid;
  gap: 2rem;
  align-items: start;
  @media (min-width: 60rem) {
    grid-template-columns: 19rem minmax(0, 46rem);
  }
`;

const named: ReadonlySet<LetterKind> = new Set([...PARTICIPANT_LETTERS, ...CONNECTOR_LETTERS]);

/** Letters by who reads them, so that each is found where staff look for it. */
const GROUPS: readonly { title: string; kinds: readonly LetterKind[] }[] = [
  { title: 'To participants', kinds: PARTICIPANT_LETTERS },
  { title: 'To Connectors', kinds: CONNECTOR_LETTERS },
  { title: 'To partners, guests and staff', kinds: LETTER_KINDS.filter((kind) => !named.has(kind)) },
];

/** Every letter that the program writes, as it looks and as plain text, in every language. Nobody in them exists. */
export function LettersTool() {
  const [kind, setKind] = useState<LetterKind>('confirm-address');
  const [language, setLanguage] = useState<Language>('en');
  const [isPlain, setPlain] = useState(false);
  const content = useMemo(() => exampleLetter(kind, language), [kind, language]);
  return (
    <Box as="main" overflow="auto" style={{ height: '100%' }} padding={[4, 4, 5]}>
      <Container width={5}>
        <Stack gap={6}>
          <Stack gap={4}>
            <Heading as="h1" size={4}>
              All letters
            </Heading>
            <Text size={1} muted>
              With example people. A letter that was sent, or waits, stands under Program, Letters.
            </Text>
          </Stack>
          <Beside>
            <Stack as="nav" gap={5} aria-label="Letters">
              {GROUPS.map(({ title, kinds }) => (
                <Stack key={title} gap={3}>
                  <Heading as="h2" size={0} muted>
                    {title}
                  </Heading>
                  <Stack gap={1}>
                    {kinds.map((each) => (
                      <Button
                        key={each}
                        mode={each === kind ? 'default' : 'bleed'}
                        aria-pressed={each === kind}
                        justify="flex-start"
                        fontSize={1}
                        padding={2}
                        text={letterKindWords[each]}
                        onClick={() => setKind(each)}
                      />
                    ))}
                  </Stack>
                </Stack>
              ))}
            </Stack>
            <Card as="section" aria-label={letterKindWords[kind]}>
              <Stack gap={4}>
                <HowShown {...{ language, isPlain }} choose={setLanguage} choosePlain={setPlain} />
                <LetterSheet content={content} isPlain={isPlain} />
              </Stack>
            </Card>
          </Beside>
        </Stack>
      </Container>
    </Box>
  );
}
