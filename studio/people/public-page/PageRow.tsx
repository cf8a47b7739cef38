import { Button, Card, Flex, Stack, Text } from '@sanity/ui';
import { pageStateWords } from './publicPageLabels.ts';
import type { PublicPage } from './readPages.ts';

interface PageRowProps {
  page: PublicPage;
  /** It is the one that is linked now. */
  isLinked: boolean;
  /** The name of another connector to whom it is linked. */
  owner: string | undefined;
  isBusy: boolean;
  onChoose: () => void;
}

/** One page to choose: whose, how it stands, and the button. A page of another connector says so in its place. */
export function PageRow({ page: { name, role, state }, isLinked, owner, isBusy, onChoose }: PageRowProps) {
  return (
    <Card as="li" border radius={2} padding={3}>
      <Flex gap={3} align="center">
        <Stack gap={3} flex={1}>
          <Text size={1} weight="medium" dir="auto" style={{ overflowWrap: 'anywhere' }}>
            {name}
          </Text>
          <Text size={1} muted dir="auto">
            {[role, pageStateWords[state]].filter(Boolean).join(' · ')}
          </Text>
        </Stack>
        {isLinked || owner ? (
          <Text size={1} muted dir="auto">
            {isLinked ? 'Linked now' : `Linked to ${owner}`}
          </Text>
        ) : (
          <Button
            mode="ghost"
            tone="primary"
            text="Link"
            aria-label={`Link the page of ${name}`}
            disabled={isBusy}
            onClick={onChoose}
          />
        )}
      </Flex>
    </Card>
  );
}
