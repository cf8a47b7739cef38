import { Box, Flex, Grid, Radio, Text } from '@sanity/ui';
import { useId } from 'react';
import type { Side } from '../../../program/merge/newer.ts';

interface FieldChoiceProps {
  title: string;
  values: readonly { side: Side; words: string }[];
  chosen: Side;
  choose: (side: Side) => void;
}

/** One field of two records: the value of the one that stays, and of the one that goes. */
export function FieldChoice({ title, values, chosen, choose }: FieldChoiceProps) {
  const id = useId();
  return (
    <Box role="radiogroup" aria-labelledby={id}>
      <Text size={1} weight="medium" id={id}>
        {title}
      </Text>
      <Grid gridTemplateColumns={[1, 2]} gap={3} marginTop={3}>
        {values.map(({ side, words }) => (
          <Flex as="label" key={side} gap={3} align="flex-start">
            <Radio name={id} checked={chosen === side} onChange={() => choose(side)} />
            <Text size={1} dir="auto" style={{ overflowWrap: 'anywhere' }}>
              {words}
            </Text>
          </Flex>
        ))}
      </Grid>
    </Box>
  );
}
