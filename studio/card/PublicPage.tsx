import { Stack, Text } from '@sanity/ui';
import { useDocumentOperation } from 'sanity';
import { PublicPageField } from '../form/PublicPageField.tsx';
import { Choose } from '../overview/Choose.tsx';
import { usePublicPages } from './usePublicPages.ts';

/** Which page in Content is this connector's, by the name on it, and the way to it. Saved as staff choose. */
export function PublicPage({ id, value }: { id: string; value: unknown }) {
  const { pages, problem } = usePublicPages();
  const { patch } = useDocumentOperation(id, 'connector');
  const chosen = typeof value === 'string' ? value : '';
  const isGone = pages && chosen && !pages.some(({ _id }) => _id === chosen);
  const options = [
    ...(pages ?? []).map(({ _id, name }) => ({ value: _id, title: name ?? 'A page without a name' })),
    ...(isGone ? [{ value: chosen, title: 'A page that is no longer there' }] : []),
  ];
  return (
    <Stack gap={4}>
      {pages && (
        <Choose
          label="Which page in Content is theirs"
          all="None"
          options={options}
          value={chosen}
          choose={(page) => patch.execute([page === '' ? { unset: ['bio'] } : { set: { bio: page } }])}
        />
      )}
      {problem && (
        <Text size={1} role="alert">
          {problem}
        </Text>
      )}
      <PublicPageField title="When this person is erased, the page goes too" value={value} />
    </Stack>
  );
}
