import { Stack, Text } from '@sanity/ui';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';

const FieldSet = styled.fieldset`
  border: 0;
  margin: 0;
  padding: 0;
  min-width: 0;
  & > legend { padding: 0 0 0.75rem; }
`;

/**
 * Choices that belong together, under what they are about. The legend is no row of a grid, in which browsers lay the
 * first choice over it.
 */
export function ChoiceGroup({
  title,
  children,
  ...described
}: {
  title: string;
  children: ReactNode;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
}) {
  return (
    <FieldSet {...described}>
      <legend>
        <Text as="span" size={1} weight="medium">
          {title}
        </Text>
      </legend>
      <Stack gap={3}>{children}</Stack>
    </FieldSet>
  );
}
