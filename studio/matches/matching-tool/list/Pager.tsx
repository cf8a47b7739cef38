import { Button, Flex, Text } from '@sanity/ui';

/** So many cards on a page: what a person can look at, and what stays smooth with hundreds of people. */
export const PAGE_SIZE = 20;

export const pagesOf = (cards: number): number => Math.max(1, Math.ceil(cards / PAGE_SIZE));

/** Steps through the pages of a list. Nothing where there is only one. */
export function Pager({
  page,
  pages,
  onTurn,
}: {
  page: number;
  pages: number;
  onTurn: (page: number) => void;
}) {
  if (pages < 2) return null;
  return (
    <Flex as="nav" aria-label="Pages of proposals" gap={3} align="center" justify="center">
      <Button mode="ghost" text="Previous page" disabled={page === 0} onClick={() => onTurn(page - 1)} />
      <Text size={1}>
        Page {page + 1} of {pages}
      </Text>
      <Button mode="ghost" text="Next page" disabled={page === pages - 1} onClick={() => onTurn(page + 1)} />
    </Flex>
  );
}
