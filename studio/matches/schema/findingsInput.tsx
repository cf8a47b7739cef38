import { Card, Stack, Text } from '@sanity/ui';
import { findingSentences } from './findingSentences.ts';

/** Reasons or cautions of a match, as sentences to read. `words` holds the sentence for each key. */
export function findingsFieldOf(words: Readonly<Record<string, string>>) {
  return function FindingsField({ title, value }: { title?: string; value?: unknown }) {
    const sentences = findingSentences(value, words);
    return (
      <Stack gap={3}>
        <Text size={1} muted>
          {title}
        </Text>
        {sentences.length === 0 && (
          <Text size={2} muted>
            None
          </Text>
        )}
        {sentences.map((sentence) => (
          <Card key={sentence} borderLeft paddingLeft={3} paddingY={1}>
            <Text size={2} dir="auto">
              {sentence}
            </Text>
          </Card>
        ))}
      </Stack>
    );
  };
}
