import { Card, Text } from '@sanity/ui';
import { momentInWords } from '../../shared/labels/dates.ts';

/** That a person is on the way out. The program does it within a moment, or at the next of its rounds. */
export function AskedToErase({ since, by }: { since: unknown; by: unknown }) {
  if (typeof since !== 'string') return null;
  const whose = typeof by === 'string' && by ? `, as ${by} asked` : '';
  return (
    <Card tone="critical" padding={3} radius={2} border role="status">
      <Text size={1}>
        To be erased since {momentInWords(since)}
        {whose}. The program does it within a moment, at the latest within minutes.
      </Text>
    </Card>
  );
}
