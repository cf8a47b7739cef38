import { Card, Flex, Spinner, Stack, Text } from '@sanity/ui';
import { useEffect, useState } from 'react';
import type { WrittenLetter } from '../../../emails/parts/defineLetter.tsx';
import type { RenderedLetter } from '../../../emails/renderLetter.tsx';
import { problemInWords } from '../../shared/decisions/problems.ts';
import { Problem } from '../../shared/error-card/Problem.tsx';

interface LetterSheetProps {
  /** The same promise as long as it is the same letter. */
  written: Promise<WrittenLetter> | WrittenLetter;
  isPlain: boolean;
}

/** What renders letters is large, and fetched only when somebody looks at one. */
async function render(written: LetterSheetProps['written']): Promise<RenderedLetter> {
  const { renderLetter } = await import('../../../emails/renderLetter.tsx');
  return renderLetter(await written);
}

/** One letter: its subject, and under it what its reader sees. Nothing in it runs, and its links lead nowhere. */
export function LetterSheet({ written, isPlain }: LetterSheetProps) {
  const [letter, setLetter] = useState<RenderedLetter>();
  const [problem, setProblem] = useState('');
  useEffect(() => {
    let isGone = false;
    render(written).then(
      (rendered) => !isGone && setLetter(rendered),
      (error: unknown) => !isGone && setProblem(problemInWords(error)),
    );
    return () => {
      isGone = true;
    };
  }, [written]);
  if (problem) {
    return <Problem text={`The email could not be shown. ${problem}`} />;
  }
  if (!letter) {
    return (
      <Flex padding={5} justify="center" role="status" aria-label="Writing the email">
        <Spinner muted />
      </Flex>
    );
  }
  return (
    <Stack gap={4}>
      <Text size={2} weight="semibold" dir="auto">
        {letter.subject}
      </Text>
      <Card border radius={2} overflow="hidden">
        {isPlain ? (
          <pre
            dir="auto"
            style={{ margin: 0, padding: '1.25rem', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
          >
            {letter.text}
          </pre>
        ) : (
          <iframe
            title={letter.subject}
            sandbox=""
            srcDoc={letter.html.replace('<head>', '<head><base target="_blank">')}
            style={{ display: 'block', width: '100%', height: '46rem', border: 0, background: '#fff' }}
          />
        )}
      </Card>
    </Stack>
  );
}
