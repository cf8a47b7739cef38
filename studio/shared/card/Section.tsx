import { Flex, Heading, Stack, Text } from '@sanity/ui';
import { type ReactNode, useId } from 'react';

interface SectionProps {
  title: string;
  /** What stands here, when it is not plain. */
  hint?: string;
  /** A button beside the heading. */
  act?: ReactNode;
  children: ReactNode;
}

/** One part of a card under its heading. */
export function Section({ title, hint, act, children }: SectionProps) {
  const id = useId();
  return (
    <Stack as="section" gap={4} aria-labelledby={id}>
      <Stack gap={3}>
        <Flex align="center" justify="space-between" gap={3}>
          <Heading as="h2" size={1} id={id}>
            {title}
          </Heading>
          {act}
        </Flex>
        {hint && (
          <Text size={1} muted>
            {hint}
          </Text>
        )}
      </Stack>
      {children}
    </Stack>
  );
}
