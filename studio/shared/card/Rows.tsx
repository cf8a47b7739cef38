import { Stack, Text } from '@sanity/ui';
import type { ReactNode } from 'react';

/** Rows of links, or a word that there are none. */
export function Rows({ empty, children }: { empty: string; children: readonly ReactNode[] }) {
  if (children.length === 0) {
    return (
      <Text size={1} muted>
        {empty}
      </Text>
    );
  }
  return (
    <Stack as="ul" gap={2} padding={0} margin={0} style={{ listStyle: 'none' }}>
      {children}
    </Stack>
  );
}
