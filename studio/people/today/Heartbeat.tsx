import { Card, Stack, Text } from '@sanity/ui';
import { useLive } from '../../shared/subscriptions/useLive.ts';
import { HEARTBEAT, troublesOf } from './heartbeat.ts';

/** One line that all is well behind the scenes, or a line for each thing that is not. */
export function Heartbeat() {
  const { value } = useLive(HEARTBEAT, 'heartbeat');
  if (!value) return null;
  const { troubles, known } = troublesOf(value, new Date());
  return (
    <Card border radius={3} padding={3} tone={troubles.length > 0 ? 'critical' : 'default'}>
      <Stack gap={3}>
        {troubles.map((sentence) => (
          <Text key={sentence} size={1} weight="medium">
            {sentence}
          </Text>
        ))}
        {known.map((sentence) => (
          <Text key={sentence} size={1} muted>
            {sentence}
          </Text>
        ))}
      </Stack>
    </Card>
  );
}
