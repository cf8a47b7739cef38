import { Badge, Button, Card, Flex, Heading, Stack } from '@sanity/ui';
import { useId, useState } from 'react';
import { styled } from 'styled-components';
import type { DueItem, Lateness } from '../../../program/today/today.ts';
import { DueRow } from './DueRow.tsx';
import { latenessWords } from './todayWords.ts';

/** As many as a person looks through at once. The rest is one press away. */
const AT_FIRST = 30;

const TONES = { late: 'critical', today: 'caution', coming: 'default' } as const;

const List = styled.ul`
  list-style: none;
  margin: 0;
  padding: 0;
  container-type: inline-size;
`;

/** What is late, due today, or coming up, under its heading with how many there are. Nothing where there is nothing. */
export function DueGroup({
  lateness,
  items,
  day,
  open,
}: {
  lateness: Lateness;
  items: readonly DueItem[];
  day: string;
  /** Is told which record is being opened. */
  open: (id: string) => void;
}) {
  const id = useId();
  const [isWhole, setWhole] = useState(false);
  if (items.length === 0) return null;
  const shown = isWhole ? items : items.slice(0, AT_FIRST);
  return (
    <Stack as="section" gap={3} aria-labelledby={id}>
      <Flex gap={3} align="center">
        <Heading as="h2" size={1} id={id}>
          {latenessWords[lateness]}
        </Heading>
        <Badge tone={TONES[lateness]} fontSize={1}>
          {items.length}
        </Badge>
      </Flex>
      <Card border radius={3} overflow="hidden">
        <List>
          {shown.map((item) => (
            <DueRow key={item.key} item={item} day={day} open={open} />
          ))}
        </List>
      </Card>
      {shown.length < items.length && (
        <Flex>
          <Button mode="ghost" text={`Show all ${items.length}`} onClick={() => setWhole(true)} />
        </Flex>
      )}
    </Stack>
  );
}
