import { Card, Flex, Stack, Text } from '@sanity/ui';
import type { ReactNode } from 'react';
import { usePaneRouter } from 'sanity/structure';
import { styled } from 'styled-components';

const Row = styled(Card)`
  & a {
    flex: 1;
    min-width: 0;
    text-decoration: none;
    color: inherit;
  }
  & [dir] { text-align: left; }
  & a:hover [data-title],
  & a:focus-visible [data-title] {
    text-decoration: underline;
  }
`;

interface LinkedRowProps {
  id: string;
  type: string;
  title: string;
  subtitle: string;
  /** Stands at the end of the row: a button of its own. */
  children?: ReactNode;
}

/** A record that belongs to this one, as a link that opens it beside. */
export function LinkedRow({ id, type, title, subtitle, children }: LinkedRowProps) {
  const { ReferenceChildLink } = usePaneRouter();
  return (
    <Row forwardedAs="li" border radius={2}>
      <Flex align="center">
        <ReferenceChildLink documentId={id} documentType={type} parentRefPath={[]}>
          <Stack gap={3} padding={3}>
            <Text size={1} weight="medium" dir="auto" data-title="" style={{ overflowWrap: 'break-word' }}>
              {title}
            </Text>
            <Text size={1} muted dir="auto" style={{ overflowWrap: 'break-word' }}>
              {subtitle}
            </Text>
          </Stack>
        </ReferenceChildLink>
        {children}
      </Flex>
    </Row>
  );
}
