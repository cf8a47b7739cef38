import { Stack, Text } from '@sanity/ui';

/** A few sentences under a title: reasons, or what to bear in mind. */
export function Sentences({ title, sentences }: { title: string; sentences: readonly string[] }) {
  return (
    <Stack gap={3}>
      <Text size={1} weight="medium">
        {title}
      </Text>
      {sentences.map((sentence) => (
        <Text key={sentence} size={1}>
          {sentence}
        </Text>
      ))}
    </Stack>
  );
}
