import { Button, Flex } from '@sanity/ui';
import { numberInWords } from '../../../locales/dates.ts';
import type { ListKey } from '../../../program/lists/view.ts';
import { LISTS } from './columns/lists.ts';

interface ListChoiceProps {
  open: ListKey;
  /** How many of a list are found, where it has been read. */
  counts: Readonly<Partial<Record<ListKey, number>>>;
  choose: (key: ListKey) => void;
}

/** The lists, people first, each with how many there are or are found. */
export function ListChoice({ open, counts, choose }: ListChoiceProps) {
  return (
    <Flex as="nav" gap={1} wrap="wrap" aria-label="Lists">
      {LISTS.map(({ key, title }) => {
        const count = counts[key];
        return (
          <Button
            key={key}
            mode={key === open ? 'default' : 'bleed'}
            aria-pressed={key === open}
            fontSize={1}
            padding={2}
            text={count === undefined ? title : `${title} (${numberInWords(count, 'en')})`}
            onClick={() => choose(key)}
          />
        );
      })}
    </Flex>
  );
}
