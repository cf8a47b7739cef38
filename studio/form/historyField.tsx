import { Card, Stack, Text } from '@sanity/ui';
import { z } from 'zod';
import { historyLine } from './historyLine.ts';

const entries = z
  .array(
    z.looseObject({
      _key: z.string(),
      at: z.unknown(),
      who: z.unknown(),
      from: z.unknown(),
      to: z.unknown(),
      note: z.unknown(),
    }),
  )
  .catch([]);

/** What happened to a record, newest last, as lines to read. `statusWords` names the states. */
export function historyFieldOf(statusWords: Readonly<Record<string, string>>) {
  return function HistoryField({ title, value }: { title?: string; value?: unknown }) {
    const lines = entries
      .parse(value)
      .map((entry) => ({ key: entry._key, ...historyLine(entry, statusWords) }));
    return (
      <Stack gap={4}>
        <Text size={1} weight="medium">
          {title}
        </Text>
        {lines.length === 0 && (
          <Text size={1} muted>
            Nothing yet
          </Text>
        )}
        {lines.map(({ key, title: what, subtitle }) => (
          <Card key={key} borderLeft paddingLeft={3} paddingY={1}>
            <Stack gap={3}>
              <Text size={2}>{what}</Text>
              <Text size={1} muted>
                {subtitle}
              </Text>
            </Stack>
          </Card>
        ))}
      </Stack>
    );
  };
}
