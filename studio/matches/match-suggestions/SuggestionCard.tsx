import { Badge, Button, Card, Flex, Stack, Text } from '@sanity/ui';
import { Sentences } from './Sentences.tsx';
import type { Suggestion } from './suggest.ts';

interface SuggestionCardProps {
  suggestion: Suggestion;
  isProposed?: boolean;
  isBusy: boolean;
  /** What else follows from the choice. */
  note?: string;
  /** What speaks against proposing the two. */
  against?: readonly string[];
  /** On the button; without it there is none. */
  act?: string;
  onAct?: (suggestion: Suggestion) => void;
}

/** One connector who could be asked: why, what to bear in mind, how many people they have, and the button. */
export function SuggestionCard({
  suggestion,
  isProposed,
  isBusy,
  note,
  against = [],
  act,
  onAct,
}: SuggestionCardProps) {
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
          {against.length > 0 && <Sentences title="Against it" sentences={against} />}
          {reasons.length > 0 && <Sentences title="Why" sentences={reasons} />}
          {cautions.length > 0 && <Sentences title="To bear in mind" sentences={cautions} />}
          <Text size={1} muted>
            Introductions and open questions: {load}
          </Text>
          {note && <Text size={1}>{note}</Text>}
        </Stack>
        {act && (
          <Button
            text={act}
            aria-label={`${act} ${name}`}
            tone="positive"
            mode="ghost"
            disabled={isBusy}
            onClick={() => onAct?.(suggestion)}
          />
        )}
      </Flex>
    </Card>
  );
}
