import { Card, Flex, Text } from '@sanity/ui';
import { useWorkspace } from 'sanity';
import { styled } from 'styled-components';
import { WorkspaceLink } from '../../shared/links/WorkspaceLink.tsx';

const Link = styled(WorkspaceLink)`
  color: inherit;
`;

/** How many people can be matched now, and the way to it. Nothing where there is nobody. */
export function ReadyForMatch({ count }: { count: number }) {
  const { basePath } = useWorkspace();
  if (count === 0) return null;
  return (
    <Card border radius={3} padding={3} tone="primary">
      <Flex gap={3} align="center" justify="space-between" wrap="wrap">
        <Text size={1} weight="medium">
          {count === 1 ? '1 person is ready for a match.' : `${count} people are ready for a match.`} Nobody
          is being asked for them yet.
        </Text>
        <Text size={1} weight="semibold">
          <Link path={`${basePath}/matching`}>Propose matches</Link>
        </Text>
      </Flex>
    </Card>
  );
}
