import { Card, Stack, Text } from '@sanity/ui';
import type { ReadWording } from '../../../program/wording/wording.ts';
import { wordingPartWords } from '../../shared/labels/letters.ts';

interface ProblemsProps {
  refused: ReadWording['refused'];
  /** Whether these words are out already, or a draft. */
  arePublished: boolean;
}

/** What is wrong with words of staff, and what that means for the letters. */
export function Problems({ refused, arePublished }: ProblemsProps) {
  if (refused.length === 0) return null;
  return (
    <Card tone="caution" border padding={4} radius={2} role="status">
      <Stack gap={4}>
        <Text size={1} weight="semibold">
          {arePublished
            ? 'There is a mistake. Until it is mended, this part goes out in our own words:'
            : 'This cannot be published yet, and is shown in our own words:'}
        </Text>
        {refused.map(({ part, problems }) => (
          <Text key={part} size={1}>
            {wordingPartWords[part]}: <span dir="auto">{problems.join(' ')}</span>
          </Text>
        ))}
      </Stack>
    </Card>
  );
}
