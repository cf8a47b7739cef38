import { Heading, Stack, Text } from '@sanity/ui';
import { type ReactNode, useId } from 'react';

/** One part of a card under its heading. `hint` says what stands here when it is not plain. */
export function Section({ title, hint, children }: { title: string; hint?: string; children: ReactNode }) {
  const id = useId();
  return (
    <Stack as="section" gap={4} aria-labelledby={id}>
      <Stack gap={3}>
        <Heading as="h2" size={1} id={id}>
          {title}
        </Heading>
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
