import { Stack, Text } from '@sanity/ui';
import { useWorkspaces } from 'sanity';

/** The connector's public page as a link into the other workspace, where staff edit it. */
export function PublicPageField({ title, value }: { title?: string; value?: unknown }) {
  const content = useWorkspaces().find(({ name }) => name === 'content');
  return (
    <Stack gap={3}>
      <Text size={1} muted>
        {title}
      </Text>
      <Text size={2} muted={!value}>
        {typeof value === 'string' && value && content ? (
          <a href={`${content.basePath}/intent/edit/id=${encodeURIComponent(value)};type=connectorBio/`}>
            Open the page in Content
          </a>
        ) : (
          'None'
        )}
      </Text>
    </Stack>
  );
}
