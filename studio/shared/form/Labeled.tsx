import { Stack, Text } from '@sanity/ui';
import type { ReactNode } from 'react';

/** A field with its label above it, as wide as its neighbors leave it. `id` is that of the field. */
export function Labeled({ id, label, children }: { id: string; label: string; children: ReactNode }) {
  return (
    <Stack gap={2} flex={1} style={{ minWidth: '9.5rem', maxWidth: '18rem' }}>
      <Text as="label" htmlFor={id} size={1} weight="medium">
        {label}
      </Text>
      {children}
    </Stack>
  );
}
