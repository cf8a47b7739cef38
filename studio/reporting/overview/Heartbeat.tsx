import { Card, Stack, Text } from '@sanity/ui';
import { useLive } from '../../shared/subscriptions/useLive.ts';
import { MACHINERY, troublesOf } from './machinery.ts';

/** One line that all is well behind the scenes, or a line for each thing that is not. */
export function Machinery() {
  const { value } = useLive(MACHINERY, 'standing');
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
