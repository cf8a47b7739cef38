import { Card, Stack, Text } from '@sanity/ui';
import type { Whose } from '../../../program/today/today.ts';

const WORDS: Readonly<Record<Whose, readonly [string, string]>> = {
  everyone: [
    'Nothing waits for anybody.',
    'Who signs up, asks, or is late stands here by itself. Until then: propose matches under “Matching”, or look under “Lists” whom nobody has talked to for long.',
  ],
  mine: [
    'Nothing of yours is due.',
    'Look under “Nobody’s yet” and take something, or write down a task on somebody’s card.',
  ],
  nobody: ['Everything has somebody who looks after it.', 'Under “Everyone’s” you see who has much to do.'],
};

/** That nothing is due, and what to do next. */
export function Nothing({ whose }: { whose: Whose }) {
  const [what, next] = WORDS[whose];
  return (
    <Card border radius={3} padding={5} tone="positive">
      <Stack gap={4}>
        <Text size={2} weight="semibold">
          {what}
        </Text>
        <Text size={1}>{next}</Text>
      </Stack>
    </Card>
  );
}
