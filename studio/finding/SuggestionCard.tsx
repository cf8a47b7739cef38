import { Badge, Button, Card, Flex, Stack, Text } from '@sanity/ui';
import type { Suggestion } from './suggest.ts';

interface SuggestionCardProps {
  suggestion: Suggestion;
  isProposed?: boolean;
  isBusy: boolean;
  onApprove: (suggestion: Suggestion) => void;
}

/** One connector who could be asked: why, what to bear in mind, how many people they have, and the button. */
export function SuggestionCard({ suggestion, isProposed, isBusy, onApprove }: SuggestionCardProps) {
  const { name, role, reasons, cautions, load } = suggestion;
  return (
    <Card
      border
      radius={2}
      padding={4}
      tone={isProposed ? 'positive' : 'default'}
      as="section"
      aria-label={name}
    >
      <Flex gap={4} align="flex-start">
        <Stack gap={4} flex={1}>
          <Stack gap={3}>
            <Flex gap={2} align="center">
              <Text size={2} weight="semibold" dir="auto">
                {name}
              </Text>
              {isProposed && <Badge tone="positive">Proposed</Badge>}
            </Flex>
            <Text size={1} muted dir="auto">
              {role}
            </Text>
          </Stack>
          <Sentences title="Why" sentences={reasons} />
          {cautions.length > 0 && <Sentences title="To bear in mind" sentences={cautions} />}
          <Text size={1} muted>
            Introductions and open questions: {load}
          </Text>
        </Stack>
        <Button
          text="Approve"
          aria-label={`Approve ${name}`}
          tone="positive"
          mode={isProposed ? 'default' : 'ghost'}
          disabled={isBusy}
          onClick={() => onApprove(suggestion)}
        />
      </Flex>
    </Card>
  );
}

function Sentences({ title, sentences }: { title: string; sentences: readonly string[] }) {
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
