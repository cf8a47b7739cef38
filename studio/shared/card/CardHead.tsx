import { Badge, Flex, Heading, Stack, Text } from '@sanity/ui';

export type StateTone = 'default' | 'primary' | 'positive' | 'caution' | 'critical';

/** Whom or what a card is about, and where it stands. */
export function CardHead({
  title,
  subtitle,
  state,
  tone = 'default',
}: {
  title: string;
  subtitle: string;
  state: string;
  tone?: StateTone;
}) {
  return (
    <Stack gap={4}>
      <Flex gap={3} align="center" wrap="wrap">
        <Heading as="h1" size={3} dir="auto" style={{ overflowWrap: 'anywhere' }}>
          {title}
        </Heading>
        <Badge tone={tone} fontSize={1} padding={2}>
          {state}
        </Badge>
      </Flex>
      {subtitle && (
        <Text size={2} muted dir="auto">
          {subtitle}
        </Text>
      )}
    </Stack>
  );
}
