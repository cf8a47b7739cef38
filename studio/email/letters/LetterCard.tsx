import { Card, Flex, Stack, Text } from '@sanity/ui';
import { useEffect, useState } from 'react';
import { LETTERS } from '../../../emails/letters.ts';
import { LANGUAGES, type Language } from '../../../locales/locales.ts';
import { letterSchema, mayBeResent } from '../../../program/letters.ts';
import { CardHead } from '../../shared/card/CardHead.tsx';
import type { CardProps } from '../../shared/card/cardFrame.tsx';
import { Facts } from '../../shared/card/Facts.tsx';
import { useContentClient } from '../../shared/clients/useContentClient.ts';
import { useProgramClient } from '../../shared/clients/useProgramClient.ts';
import { problemInWords } from '../../shared/decisions/problems.ts';
import { Problem } from '../../shared/error-card/Problem.tsx';
import { inWords } from '../../shared/labels/choices.ts';
import { momentInWords } from '../../shared/labels/dates.ts';
import { letterStatusWords, letterTitle } from '../../shared/labels/letters.ts';
import { EndLinksButton } from './EndLinksButton.tsx';
import { HowShown } from './HowShown.tsx';
import { LetterSheet } from './LetterSheet.tsx';
import { ResendButton } from './ResendButton.tsx';
import { readLetter, type ShownLetter } from './readLetter.ts';

const DELIVERY = [
  'to',
  'queuedAt',
  'dueAt',
  'sentAt',
  'reportedAt',
  'complainedAt',
  'delayedAt',
  'attempts',
  'resends',
  'resentBy',
  'linksEndedAt',
  'linksEndedBy',
  'problem',
];

const NOTES = {
  queued: 'This is how it will be sent.',
  sent: 'It is written anew from the records and the wording as they stand today; these may have changed since it was sent.',
  example: 'What this email is about is not kept, or no longer: it is shown with example people.',
};

/** A letter as staff read one: where it is, to send it again or to end its links, and how it looks. */
export function LetterCard({ document, schemaType }: CardProps) {
  const letter = letterSchema.safeParse(document).data;
  const [language, setLanguage] = useState<Language>(
    LANGUAGES.find((each) => each === document.language) ?? 'en',
  );
  const [isPlain, setPlain] = useState(false);
  const { shown, problem } = useShown(document, language);
  const isMissing = letter?.status === 'bounced' || letter?.status === 'failed';
  return (
    <Stack gap={5}>
      <CardHead
        title={letterTitle(document.kind)}
        subtitle={[document.to, momentInWords(document.sentAt ?? document.queuedAt)]
          .filter(Boolean)
          .join(' · ')}
        state={inWords(letterStatusWords, document.status)}
        tone={isMissing ? 'critical' : document.status === 'delivered' ? 'positive' : 'default'}
      />
      {letter && mayBeResent(letter.status) && (
        <Card border radius={3} padding={4} as="section" aria-label="What to decide">
          <Flex gap={3} wrap="wrap">
            <ResendButton letterId={letter._id} kind={letter.kind} to={letter.to} />
            {!letter.linksEndedAt && <EndLinksButton letterId={letter._id} kind={letter.kind} />}
          </Flex>
        </Card>
      )}
      <Facts document={document} schemaType={schemaType} names={DELIVERY} />
      <HowShown
        {...{ language, isPlain }}
        {...(letter && LETTERS[letter.kind].reader !== 'staff' && { choose: setLanguage })}
        choosePlain={setPlain}
      />
      <Text size={1} muted>
        {shown?.isExample ? NOTES.example : document.status === 'queued' ? NOTES.queued : NOTES.sent} Its
        links are for the reader alone.
      </Text>
      {problem && <Problem text={problem} />}
      {shown && <LetterSheet written={shown.written} isPlain={isPlain} />}
    </Stack>
  );
}

/** The letter in a language, read again when it or the language changes. */
function useShown(document: Readonly<Record<string, unknown>>, language: Language) {
  const [shown, setShown] = useState<ShownLetter>();
  const [problem, setProblem] = useState('');
  const program = useProgramClient();
  const content = useContentClient();
  const { _rev: revision } = document;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the document is a new object each time; its revision is not
  useEffect(() => {
    const letter = letterSchema.safeParse(document).data;
    let isGone = false;
    setProblem('');
    if (letter) {
      readLetter(program, content, letter, language).then(
        (found) => !isGone && setShown(found),
        (error: unknown) => !isGone && setProblem(problemInWords(error)),
      );
    }
    return () => {
      isGone = true;
    };
  }, [program, content, revision, language]);
  return { shown, problem };
}
