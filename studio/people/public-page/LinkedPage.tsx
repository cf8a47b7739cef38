import { Badge, Card, Flex, Stack, Text } from '@sanity/ui';
import { useWorkspaces } from 'sanity';
import { pageStateWords } from './publicPageLabels.ts';
import type { PublicPage } from './readPages.ts';

interface LinkedPageProps {
  pageId: string;
  /** Undefined until they are read. */
  pages: readonly PublicPage[] | undefined;
  connectorId: string;
  /** The name of who linked it; empty where nobody noted it. */
  by: string;
}

/** The page that a connector's record is linked to, as it stands: public or not, gone, or that of somebody else too. */
export function LinkedPage({ pageId, pages, connectorId, by }: LinkedPageProps) {
  const content = useWorkspaces().find(({ name }) => name === 'content');
  const page = pages?.find(({ id }) => id === pageId);
  const others = page?.linkedTo.filter(({ id }) => id !== connectorId) ?? [];
  if (pages && !page) {
    return (
      <Warning text="The page that was linked here is no longer there: it was deleted in Content. Unlink it, or choose another." />
    );
  }
  return (
    <Stack gap={3}>
      <Flex gap={3} align="center" wrap="wrap">
        <Text size={2} dir="auto">
          {content ? (
            <a href={`${content.basePath}/intent/edit/id=${encodeURIComponent(pageId)};type=connectorBio/`}>
              {page ? `Open the page of ${page.name}` : 'Open the page'}
            </a>
          ) : (
            page?.name
          )}
        </Text>
        {page && (
          <Badge tone={page.state === 'draft' ? 'caution' : 'positive'} fontSize={1} padding={2}>
            {pageStateWords[page.state]}
          </Badge>
        )}
      </Flex>
      {by && (
        <Text size={1} muted dir="auto">
          Linked by {by}
        </Text>
      )}
      {others.length > 0 && (
        <Warning
          text={`The same page is linked to ${new Intl.ListFormat('en').format(others.map(({ name }) => name))} too. Unlink one of them.`}
        />
      )}
    </Stack>
  );
}

function Warning({ text }: { text: string }) {
  return (
    <Card tone="caution" padding={3} radius={2} border role="status">
      <Text size={1} dir="auto">
        {text}
      </Text>
    </Card>
  );
}
